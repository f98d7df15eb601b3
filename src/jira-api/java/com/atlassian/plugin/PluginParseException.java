package com.atlassian.plugin;

/** Signature only. Mark S11: slack conditions: "throws PluginParseException" on init; unchecked (extends PluginException extends RuntimeException) */
public class PluginParseException extends RuntimeException {
    public PluginParseException(String message) {
        super(message);
    }
}
