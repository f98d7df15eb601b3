package com.atlassian.plugin.web;

/** Signature only. Mark S11: slack CurrentUserIsProfileUserCondition */
public interface Condition {
    void init(java.util.Map<String, String> params) throws com.atlassian.plugin.PluginParseException;

    boolean shouldDisplay(java.util.Map<String, Object> context);
}
