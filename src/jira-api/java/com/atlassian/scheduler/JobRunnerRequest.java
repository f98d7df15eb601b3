package com.atlassian.scheduler;

/** Signature only. Mark L: id 42074717751 (complete) */
public interface JobRunnerRequest {
    java.util.Date getStartTime();

    com.atlassian.scheduler.config.JobId getJobId();

    com.atlassian.scheduler.config.JobConfig getJobConfig();

    boolean isCancellationRequested();
}
