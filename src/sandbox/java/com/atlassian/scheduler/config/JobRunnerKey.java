package com.atlassian.scheduler.config;

import java.util.Objects;

/** The name under which a runner of jobs is registered. */
public final class JobRunnerKey implements java.io.Serializable, Comparable<JobRunnerKey> {
    private final String text;

    private JobRunnerKey(String text) {
        this.text = Objects.requireNonNull(text);
    }

    public static JobRunnerKey of(String text) {
        return new JobRunnerKey(text);
    }

    @Override
    public int compareTo(JobRunnerKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
