package com.atlassian.scheduler;

import com.atlassian.scheduler.config.*;

/** Signature only. Mark L: id 41995893460 (subset of 11 methods) */
public interface SchedulerService {
    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

    void unregisterJobRunner(JobRunnerKey jobRunnerKey);

    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

    JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException;

    void unscheduleJob(JobId jobId);

    java.util.Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException;
}
