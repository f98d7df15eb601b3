package com.atlassian.plugin.web;

/** Signature only. Mark S11: slack SlackGlobalAdminDataProvider */
public interface ContextProvider {
    void init(java.util.Map<String, String> params) throws com.atlassian.plugin.PluginParseException;

    java.util.Map<String, Object> getContextMap(java.util.Map<String, Object> context);
}
