package com.atlassian.scheduler.config;

/** Signature only. Mark L: id 41788391252 */
public final class JobId implements java.io.Serializable, Comparable<JobId> {
    private JobId() {}

    public static JobId of(String id) {
        return null;
    }

    public int compareTo(JobId o) {
        return 0;
    }
}
