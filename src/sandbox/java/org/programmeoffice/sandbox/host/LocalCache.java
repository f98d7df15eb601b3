package org.programmeoffice.sandbox.host;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.Supplier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A cache that forgets what is too old, and the least recently used when it is full. */
final class LocalCache<K, V> implements Cache<K, V> {
    private final String name;
    private final CacheLoader<K, V> loader;
    private final CacheSettingsBuilder.Kept settings;
    private final Map<K, Kept<V>> values = new LinkedHashMap<>(16, 0.75f, true);

    /** Takes a loader for what is missing, or null. */
    LocalCache(String name, CacheLoader<K, V> loader, CacheSettingsBuilder.Kept settings) {
        this.name = name;
        this.loader = loader;
        this.settings = settings;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public synchronized boolean containsKey(K key) {
        return read(key) != null;
    }

    @Override
    public synchronized Collection<K> getKeys() {
        return List.copyOf(values.keySet());
    }

    @Override
    public V get(K key) {
        return get(key, loader == null ? null : () -> loader.load(key));
    }

    @Override
    public synchronized V get(K key, Supplier<? extends V> valueSupplier) {
        V value = read(key);
        if (value == null && valueSupplier != null) {
            value = Objects.requireNonNull(valueSupplier.get(), "a cache holds no null");
            put(key, value);
        }
        return value;
    }

    @Override
    public synchronized void put(K key, V value) {
        long now = System.currentTimeMillis();
        values.put(key, new Kept<>(value, now, now));
        if (values.size() > settings.maxEntries()) {
            values.remove(values.keySet().iterator().next());
        }
    }

    @Override
    public synchronized V putIfAbsent(K key, V value) {
        V before = read(key);
        if (before == null) {
            put(key, value);
        }
        return before;
    }

    @Override
    public synchronized void remove(K key) {
        values.remove(key);
    }

    @Override
    public synchronized boolean remove(K key, V value) {
        boolean same = value.equals(read(key));
        if (same) {
            values.remove(key);
        }
        return same;
    }

    @Override
    public synchronized void removeAll() {
        values.clear();
    }

    @Override
    public synchronized boolean replace(K key, V oldValue, V newValue) {
        boolean same = oldValue.equals(read(key));
        if (same) {
            put(key, newValue);
        }
        return same;
    }

    private V read(K key) {
        Kept<V> kept = values.get(key);
        if (kept == null) {
            return null;
        }
        long now = System.currentTimeMillis();
        if (expired(settings.expireAfterWriteMillis(), kept.written, now)
                || expired(settings.expireAfterAccessMillis(), kept.read, now)) {
            values.remove(key);
            return null;
        }
        values.put(key, new Kept<>(kept.value, kept.written, now));
        return kept.value;
    }

    private static boolean expired(long limit, long since, long now) {
        return limit > 0 && now - since >= limit;
    }

    private record Kept<V>(V value, long written, long read) {}
}
