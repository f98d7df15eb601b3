package org.programmeoffice.jira;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.programmeoffice.workitem.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads of our own. Jira did not make them, so what Jira hangs on a thread is set up before each task and cleared after it.
 * After the end, tasks are dropped.
 */
public final class JiraBackground implements Background {
    private static final Logger log = LoggerFactory.getLogger(JiraBackground.class);
    private static final long PATIENCE_SECONDS = 10;

    private final JiraThreadLocalUtil threadLocals;
    private final ScheduledThreadPoolExecutor pool;

    /** Makes that many threads, named by what they are for. */
    public JiraBackground(JiraThreadLocalUtil threadLocals, String name, int threads) {
        this.threadLocals = threadLocals;
        var number = new AtomicInteger();
        this.pool = new ScheduledThreadPoolExecutor(threads, task -> {
            var thread = new Thread(task, "programme-office-" + name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        pool.setRemoveOnCancelPolicy(true);
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void run(Duration delay, Runnable task) {
        try {
            var unused = pool.schedule(() -> guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ended) {
            log.debug("the app is stopping, a task is dropped");
        }
    }

    /** Runs the task again and again until the end; the delay counts from the end of a run to the next. */
    public void repeat(Duration delay, Runnable task) {
        try {
            var unused = pool.scheduleWithFixedDelay(() -> guarded(task), 0, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ended) {
            log.debug("the app is stopping, a task is dropped");
        }
    }

    /** Ends the threads: interrupts what runs and waits a little for it. */
    public void end() {
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                log.warn("a task did not end within {} seconds", PATIENCE_SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the task with what Jira hangs on a thread set up before it and cleared after it. */
    public Runnable wrapped(Runnable task) {
        return () -> {
            threadLocals.preCall();
            try {
                task.run();
            } finally {
                threadLocals.postCall(org.apache.log4j.Logger.getLogger(JiraBackground.class));
            }
        };
    }

    /** The pool would keep what is thrown to itself and, if the task repeats, end it: so even an error is logged here. */
    private void guarded(Runnable task) {
        try {
            wrapped(task).run();
        } catch (Throwable failed) {
            log.error("a background task failed", failed);
        }
    }
}
