package com.atlassian.scheduler.config;

/** Signature only. Mark L: id 42179100967 */
public final class JobRunnerKey implements java.io.Serializable, Comparable<JobRunnerKey> {
    private JobRunnerKey() {}

    public static JobRunnerKey of(String key) {
        return null;
    }

    public int compareTo(JobRunnerKey o) {
        return 0;
    }
}
