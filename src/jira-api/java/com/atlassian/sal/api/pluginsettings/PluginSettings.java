package com.atlassian.sal.api.pluginsettings;

/** Signature only. Mark S11: COMPLETE: bootstrapi MapBackedPluginSettings implements PluginSettings (platform 8.3.26) */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
