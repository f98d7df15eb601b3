package com.atlassian.scheduler;

/** Signature only. Mark L: id 41787360121 */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
