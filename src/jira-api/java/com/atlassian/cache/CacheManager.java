package com.atlassian.cache;

/** Signature only. Mark S11: slack injects CacheManager and calls getCache(...) on it; extends CacheFactory */
public interface CacheManager extends CacheFactory {}
