package org.programmeoffice.sandbox.host;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches by name, on this node alone. */
final class LocalCaches implements CacheManager {
    private final Map<String, LocalCache<?, ?>> caches = new ConcurrentHashMap<>();

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, (CacheLoader<K, V>) null);
    }

    @Override
    public <K, V> Cache<K, V> getCache(Class<?> owningClass, String name) {
        return getCache(owningClass.getName() + "." + name);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().build());
    }

    @Override
    @SuppressWarnings("unchecked") // a cache's name stands for its types, as in the host
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        CacheSettingsBuilder.Kept settings = (CacheSettingsBuilder.Kept) required;
        return (Cache<K, V>) caches.computeIfAbsent(name, any -> new LocalCache<>(name, loader, settings));
    }
}
