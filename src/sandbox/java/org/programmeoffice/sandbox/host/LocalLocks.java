package org.programmeoffice.sandbox.host;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks by name, which hold on this node alone. */
final class LocalLocks implements ClusterLockService {
    private final Map<String, Lock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, any -> new Lock());
    }

    private static final class Lock extends ReentrantLock implements ClusterLock {}
}
