package org.programmeoffice.workitem;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How this node stands: what an administrator looks at first when a figure seems wrong.
 *
 * @param loaded whether the first load is over
 * @param items how many items the last snapshot counted from, archived ones included
 * @param factsAsOf up to when facts agree with the index; empty before the first load is over
 * @param late whether that is longer ago than three polls
 * @param lastFailure why the feed's last run failed, in the host's words; empty if it did not
 * @param epicLinkFound whether the chosen Epic Link field exists, or none is chosen
 * @param pointsFound whether the chosen points field exists, or none is chosen
 * @param choices what an administrator chose, by the names that the host gives it
 * @param jiraProjects how each Jira project's rows compare with the index
 * @param unsoundRules how many rules are not current
 */
public record SelfCheck(
        boolean loaded,
        int items,
        Instant computedAt,
        Optional<Instant> factsAsOf,
        boolean late,
        Optional<Instant> lastReconcile,
        String lastFailure,
        boolean epicLinkFound,
        boolean pointsFound,
        Chosen choices,
        List<JiraProjectCheck> jiraProjects,
        int rules,
        int unsoundRules) {
    /**
     * What is chosen, by name.
     *
     * @param epicLinkField empty if none is chosen; its id if there is no such field
     * @param pointsField likewise
     * @param notDelivered names of resolutions in order; the id of one that is gone
     */
    public record Chosen(String epicLinkField, String pointsField, List<String> notDelivered, ZoneId zone) {
        public Chosen {
            notDelivered = List.copyOf(notDelivered);
        }
    }

    /** One Jira project: what the index counts and what is kept. */
    public record JiraProjectCheck(long id, String key, String name, FeedJournal.ProjectState state) {}

    public SelfCheck {
        jiraProjects = List.copyOf(jiraProjects);
    }
}
