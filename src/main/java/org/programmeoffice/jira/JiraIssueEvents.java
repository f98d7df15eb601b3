package org.programmeoffice.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.function.LongConsumer;

/**
 * Hears of issues that change on this node, so that nobody waits for the next poll. Only hands the id on: the thread
 * belongs to whoever changed the issue.
 */
public final class JiraIssueEvents {
    private final EventPublisher events;
    private final LongConsumer changed;

    public JiraIssueEvents(EventPublisher events, LongConsumer changed) {
        this.events = events;
        this.changed = changed;
    }

    public void start() {
        events.register(this);
    }

    public void stop() {
        events.unregister(this);
    }

    /** Called by the host. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        var issue = event.getIssue();
        if (issue != null) {
            changed.accept(issue.getId());
        }
    }
}
