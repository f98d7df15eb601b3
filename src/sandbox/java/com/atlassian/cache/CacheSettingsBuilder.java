package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** The settings of a cache; those that only matter between nodes are taken and not kept. */
public class CacheSettingsBuilder {
    private long expireAfterWriteMillis;
    private long expireAfterAccessMillis;
    private int maxEntries = Integer.MAX_VALUE;

    public CacheSettings build() {
        return new Kept(expireAfterWriteMillis, expireAfterAccessMillis, maxEntries);
    }

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        expireAfterAccessMillis = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        expireAfterWriteMillis = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder maxEntries(int entries) {
        maxEntries = entries;
        return this;
    }

    public CacheSettingsBuilder flushable() {
        return this;
    }

    public CacheSettingsBuilder unflushable() {
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        return this;
    }

    public CacheSettingsBuilder replicateSynchronously() {
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        return this;
    }

    public CacheSettingsBuilder local() {
        return this;
    }

    public CacheSettingsBuilder remote() {
        return this;
    }

    /** The settings that the sandbox's caches heed; 0 is never. */
    public record Kept(long expireAfterWriteMillis, long expireAfterAccessMillis, int maxEntries)
            implements CacheSettings {}
}
