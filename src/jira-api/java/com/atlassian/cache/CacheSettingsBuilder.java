package com.atlassian.cache;

/** Signature only. Mark L+S11: id 42381946796; slack new CacheSettingsBuilder() */
public class CacheSettingsBuilder {
    public CacheSettingsBuilder() {}

    public CacheSettings build() {
        return null;
    }
}
