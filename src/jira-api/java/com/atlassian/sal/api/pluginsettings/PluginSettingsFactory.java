package com.atlassian.sal.api.pluginsettings;

/** Signature only. Mark L+S11: id 41824797721; alanmosely/bootstrapi createGlobalSettings() */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
