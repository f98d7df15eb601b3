package org.programmeoffice.sandbox.host;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.quartz.CronExpression;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jobs on threads of this node; a job follows its own last run, and one without a runner waits for its next time. */
@SuppressWarnings("JavaUtilDate") // the host's interface speaks so
final class LocalScheduler implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalScheduler.class);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4, LocalScheduler::thread);
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, Planned> jobs = new ConcurrentHashMap<>();
    private final Runnable cleanUp;

    /** Takes what clears a thread of its user after each run. */
    LocalScheduler(Runnable cleanUp) {
        this.cleanUp = cleanUp;
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public synchronized void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        Date first = first(jobConfig.getSchedule());
        unscheduleJob(jobId);
        if (first != null) {
            plan(jobId, jobConfig, first);
        }
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, jobConfig);
        return id;
    }

    @Override
    public synchronized void unscheduleJob(JobId jobId) {
        Planned planned = jobs.remove(jobId);
        if (planned != null) {
            planned.future.cancel(false);
        }
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        return first(schedule);
    }

    /** Runs every job that runs once in the cluster, now and in this thread, besides its plan. */
    void runClusterJobs() {
        jobs.forEach((id, planned) -> {
            if (planned.job.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER) {
                run(id, planned.job);
            }
        });
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sandbox-job");
        thread.setDaemon(true);
        return thread;
    }

    private static Date first(Schedule schedule) throws SchedulerServiceException {
        if (schedule.cron() != null) {
            return cron(schedule).getNextValidTimeAfter(Date.from(Instant.now()));
        }
        return schedule.first() == null ? Date.from(Instant.now()) : schedule.first();
    }

    private static CronExpression cron(Schedule schedule) throws SchedulerServiceException {
        try {
            CronExpression cron = new CronExpression(schedule.cron());
            cron.setTimeZone(schedule.zone());
            return cron;
        } catch (ParseException e) {
            throw new SchedulerServiceException("'" + schedule.cron() + "' is no cron expression", e);
        }
    }

    private void plan(JobId id, JobConfig job, Date at) {
        long delay = Math.max(0, at.getTime() - System.currentTimeMillis());
        Future<?> future = threads.schedule(() -> runAndPlan(id, job), delay, TimeUnit.MILLISECONDS);
        jobs.put(id, new Planned(job, future));
    }

    private void runAndPlan(JobId id, JobConfig job) {
        run(id, job);
        planNext(id, job);
    }

    /** Waits for whoever is planning, since a job may be over before its plan is noted. */
    private synchronized void planNext(JobId id, JobConfig job) {
        Planned planned = jobs.get(id);
        if (planned != null && planned.job == job) {
            next(id, job);
        }
    }

    private void next(JobId id, JobConfig job) {
        Schedule schedule = job.getSchedule();
        try {
            if (schedule.cron() != null) {
                plan(id, job, first(schedule));
            } else if (schedule.intervalInMillis() > 0) {
                plan(id, job, Date.from(Instant.now().plusMillis(schedule.intervalInMillis())));
            } else {
                jobs.remove(id);
            }
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("It was valid when it was scheduled", e);
        }
    }

    private void run(JobId id, JobConfig job) {
        JobRunner runner = runners.get(job.getJobRunnerKey());
        if (runner == null) {
            LOG.warn("Job {} has no runner {} on this node", id, job.getJobRunnerKey());
            return;
        }
        try {
            LOG.debug("Job {}: {}", id, runner.runJob(new Request(Date.from(Instant.now()), id, job)));
        } catch (RuntimeException e) {
            LOG.error("Job {} failed", id, e);
        } finally {
            cleanUp.run();
        }
    }

    private record Planned(JobConfig job, Future<?> future) {}

    private record Request(Date startTime, JobId jobId, JobConfig jobConfig) implements JobRunnerRequest {
        @Override
        public Date getStartTime() {
            return startTime;
        }

        @Override
        public JobId getJobId() {
            return jobId;
        }

        @Override
        public JobConfig getJobConfig() {
            return jobConfig;
        }

        @Override
        public boolean isCancellationRequested() {
            return Thread.currentThread().isInterrupted();
        }
    }
}
