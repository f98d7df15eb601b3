package com.atlassian.plugin.util;

import org.jspecify.annotations.Nullable;

/** The stack of plugin keys that Active Objects asks whom it works for; the sandbox runs one plugin and keeps none. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static @Nullable String getFirstPluginKey() {
        return null;
    }
}
