package com.atlassian.cache;

/** Signature only. Mark L: id 42381946796 */
public interface CacheSettings {}
