package org.programmeoffice.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerServiceException;
import org.programmeoffice.jira.JiraBackground;
import org.programmeoffice.jira.JiraIssueEvents;
import org.programmeoffice.workitem.KeepUpWithJira;
import org.programmeoffice.workitem.RollupSettings;
import org.programmeoffice.workitem.job.FeedJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Begins what runs by itself when the host is up, and ends it. The host may announce its end, take the app out, or do both, so
 * the end may come twice.
 */
public final class Starter implements LifecycleAware, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Starter.class);

    private final FeedJob job;
    private final JiraIssueEvents events;
    private final JiraBackground background;
    private final JiraBackground counting;
    private final KeepUpWithJira keepUp;
    private final RollupSettings settings;
    private boolean started;

    Starter(
            FeedJob job,
            JiraIssueEvents events,
            JiraBackground background,
            JiraBackground counting,
            KeepUpWithJira keepUp,
            RollupSettings settings) {
        this.job = job;
        this.events = events;
        this.background = background;
        this.counting = counting;
        this.keepUp = keepUp;
        this.settings = settings;
    }

    @Override
    public synchronized void onStart() {
        if (started) {
            return;
        }
        started = true;
        keepUp.start();
        events.start();
        try {
            job.start();
        } catch (RuntimeException | SchedulerServiceException unavailable) {
            log.warn("the host's scheduler does not take the job; a thread of our own keeps the time", unavailable);
            background.repeat(settings.current().pollInterval(), keepUp::run);
        }
    }

    @Override
    public synchronized void onStop() {
        if (started) {
            started = false;
            keepUp.stop();
            events.stop();
            stopJob();
        }
    }

    @Override
    public void destroy() {
        onStop();
        background.end();
        counting.end();
    }

    private void stopJob() {
        try {
            job.stop();
        } catch (RuntimeException unavailable) {
            log.debug("the host's scheduler is gone already", unavailable);
        }
    }
}
