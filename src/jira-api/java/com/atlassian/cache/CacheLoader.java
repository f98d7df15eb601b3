package com.atlassian.cache;

/** Signature only. Mark L+S11: id 42278692646; slack */
public interface CacheLoader<K, V> {
    V load(K key);
}
