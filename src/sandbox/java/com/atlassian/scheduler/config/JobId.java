package com.atlassian.scheduler.config;

import java.util.Objects;

/** The name of a scheduled job. */
public final class JobId implements java.io.Serializable, Comparable<JobId> {
    private final String text;

    private JobId(String text) {
        this.text = Objects.requireNonNull(text);
    }

    public static JobId of(String text) {
        return new JobId(text);
    }

    @Override
    public int compareTo(JobId other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && text.equals(that.text);
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
