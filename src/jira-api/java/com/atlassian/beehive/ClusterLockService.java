package com.atlassian.beehive;

/** Signature only. Mark L+S11: id 42219351652; bootstrapi */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
