package com.atlassian.scheduler.config;

/** Signature only. Mark L+P: id 42179124412 */
public final class JobConfig {
    private JobConfig() {}

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return null;
    }

    public JobRunnerKey getJobRunnerKey() {
        return null;
    }

    public Schedule getSchedule() {
        return null;
    }

    public JobConfig withRunMode(RunMode runMode) {
        return null;
    }

    public JobConfig withSchedule(Schedule schedule) {
        return null;
    }
}
