package com.atlassian.cache;

/** Signature only. Mark L: id 42072444614 and TestCache (id 69585626713) which implements every method; listener methods left out */
public interface Cache<K, V> {
    String getName();

    boolean containsKey(K key);

    java.util.Collection<K> getKeys();

    V get(K key);

    V get(K key, Supplier<? extends V> valueSupplier);

    void put(K key, V value);

    V putIfAbsent(K key, V value);

    void remove(K key);

    boolean remove(K key, V value);

    void removeAll();

    boolean replace(K key, V oldValue, V newValue);
}
