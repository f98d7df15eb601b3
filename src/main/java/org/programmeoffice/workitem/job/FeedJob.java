package org.programmeoffice.workitem.job;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps this node's facts up with Jira, at the interval that the administrator chose; a change holds from the next run. */
public final class FeedJob implements JobRunner {
    private static final Logger log = LoggerFactory.getLogger(FeedJob.class);
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.programmeoffice.jira.feed");
    private static final JobId JOB = JobId.of("org.programmeoffice.jira.feed");

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final AtomicInteger runs = new AtomicInteger();
    private final SchedulerService scheduler;
    private final Runnable work;
    private final Supplier<Duration> interval;
    private final Clock clock;
    private volatile @Nullable Duration scheduled;

    public FeedJob(SchedulerService scheduler, Runnable work, Supplier<Duration> interval, Clock clock) {
        this.scheduler = scheduler;
        this.work = work;
        this.interval = interval;
        this.clock = clock;
    }

    /** Begins; the first run follows at once. */
    public void start() throws SchedulerServiceException {
        scheduler.registerJobRunner(RUNNER, this);
        schedule(interval.get(), Duration.ZERO);
    }

    /**
     * Ends; the schedule is this node's own, so it goes as well. Waits a little for a run that is going: the host's services are
     * taken away when the stop is over.
     */
    public void stop() {
        scheduler.unscheduleJob(JOB);
        scheduler.unregisterJobRunner(RUNNER);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (runs.get() > 0
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        if (runs.get() > 0) {
            log.warn("a run of the feed did not end within {}", PATIENCE);
        }
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        runs.incrementAndGet();
        try {
            work.run();
            followInterval();
            return JobRunnerResponse.success();
        } catch (VirtualMachineError broken) {
            log.error("the facts could not be brought up to date", broken);
            throw broken;
        } catch (Throwable failed) {
            log.warn("the facts could not be brought up to date; the next run tries again", failed);
            return JobRunnerResponse.failed(failed);
        } finally {
            runs.decrementAndGet();
        }
    }

    private void followInterval() throws SchedulerServiceException {
        var wanted = interval.get();
        if (!wanted.equals(scheduled)) {
            schedule(wanted, wanted);
        }
    }

    private void schedule(Duration every, Duration firstAfter) throws SchedulerServiceException {
        var first = Date.from(clock.instant().plus(firstAfter));
        scheduler.scheduleJob(
                JOB,
                JobConfig.forJobRunnerKey(RUNNER)
                        .withRunMode(RunMode.RUN_LOCALLY)
                        .withSchedule(Schedule.forInterval(every.toMillis(), first)));
        scheduled = every;
    }
}
