package com.atlassian.beehive;

/** Signature only. Mark S11: bootstrapi: lock()/unlock() on ClusterLock; extends java.util.concurrent.locks.Lock */
public interface ClusterLock extends java.util.concurrent.locks.Lock {}
