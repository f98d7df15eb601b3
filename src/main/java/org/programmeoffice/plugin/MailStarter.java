package org.programmeoffice.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerServiceException;
import org.programmeoffice.jira.JiraBackground;
import org.programmeoffice.notify.SendDigests;
import org.programmeoffice.notify.job.DigestJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** Begins the sending of mail when the host is up, and ends it, perhaps twice as {@link Starter} does. */
public final class MailStarter implements LifecycleAware, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(MailStarter.class);

    private final DigestJob job;
    private final SendDigests send;
    private final JiraBackground background;
    private boolean started;

    MailStarter(DigestJob job, SendDigests send, JiraBackground background) {
        this.job = job;
        this.send = send;
        this.background = background;
    }

    @Override
    public synchronized void onStart() {
        if (started) {
            return;
        }
        started = true;
        try {
            job.start();
        } catch (RuntimeException | SchedulerServiceException unavailable) {
            log.warn("the host's scheduler does not take the mail; a thread of our own keeps the time", unavailable);
            background.repeat(DigestJob.INTERVAL, send::run);
        }
    }

    @Override
    public synchronized void onStop() {
        if (started) {
            started = false;
            stopJob();
        }
    }

    @Override
    public void destroy() {
        onStop();
    }

    private void stopJob() {
        try {
            job.stop();
        } catch (RuntimeException unavailable) {
            log.debug("the host's scheduler is gone already", unavailable);
        }
    }
}
