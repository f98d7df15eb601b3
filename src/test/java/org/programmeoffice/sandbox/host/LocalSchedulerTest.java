package org.programmeoffice.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LocalSchedulerTest {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");

    @Test
    void aJobWithAnIntervalRunsAgainAlsoAfterAFailure() throws Exception {
        CountDownLatch runs = new CountDownLatch(3);
        try (LocalScheduler scheduler = scheduler(request -> {
            runs.countDown();
            throw new IllegalStateException("as planned by the test");
        })) {
            scheduler.scheduleJob(JobId.of("job"), job(Schedule.forInterval(5, null)));

            assertThat(runs.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aJobThatRunsOnceDoesNotRunTwiceAndIsToldItsName() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch other = new CountDownLatch(5);
        try (LocalScheduler scheduler = scheduler(request -> {
            if (request.getJobId().equals(JobId.of("once"))) {
                runs.incrementAndGet();
            } else {
                other.countDown();
            }
            return JobRunnerResponse.success();
        })) {
            scheduler.scheduleJob(JobId.of("once"), job(Schedule.runOnce(null)));
            scheduler.scheduleJob(JobId.of("other"), job(Schedule.forInterval(5, null)));

            assertThat(other.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void aWrongCronExpressionIsRefused() {
        try (LocalScheduler scheduler = scheduler(request -> JobRunnerResponse.success())) {
            assertThatThrownBy(
                            () -> scheduler.scheduleJob(JobId.of("job"), job(Schedule.forCronExpression("every day"))))
                    .isInstanceOf(SchedulerServiceException.class)
                    .hasMessageContaining("every day");
        }
    }

    private static LocalScheduler scheduler(JobRunner runner) {
        LocalScheduler scheduler = new LocalScheduler(() -> {});
        scheduler.registerJobRunner(RUNNER, runner);
        return scheduler;
    }

    private static JobConfig job(Schedule schedule) {
        return JobConfig.forJobRunnerKey(RUNNER).withSchedule(schedule);
    }
}
