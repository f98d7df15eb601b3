package org.programmeoffice.notify.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, each minute, on one node of the cluster. */
public final class DigestJob implements JobRunner {
    /** How long lies between two runs. */
    public static final Duration INTERVAL = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(DigestJob.class);
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.programmeoffice.jira.notify");
    private static final JobId JOB = JobId.of("org.programmeoffice.jira.notify");

    private final SchedulerService scheduler;
    private final Runnable work;
    private final Clock clock;

    public DigestJob(SchedulerService scheduler, Runnable work, Clock clock) {
        this.scheduler = scheduler;
        this.work = work;
        this.clock = clock;
    }

    /** Begins; every node plans the same job. */
    public void start() throws SchedulerServiceException {
        scheduler.registerJobRunner(RUNNER, this);
        var first = Date.from(clock.instant().plus(INTERVAL));
        scheduler.scheduleJob(
                JOB,
                JobConfig.forJobRunnerKey(RUNNER)
                        .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                        .withSchedule(Schedule.forInterval(INTERVAL.toMillis(), first)));
    }

    /** Ends on this node; the plan is the cluster's and stays. */
    public void stop() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            work.run();
            return JobRunnerResponse.success();
        } catch (RuntimeException failed) {
            log.warn("not every mail could be sent; a later run tries again", failed);
            return JobRunnerResponse.failed(failed);
        }
    }
}
