package org.programmeoffice.portfolio;

import java.util.List;
import org.programmeoffice.workitem.JiraProjectShares;

/**
 * Which of our projects take work items of one Jira project.
 *
 * @param takers as far as the person may view them, those that take most first
 */
public record JiraProjectUse(JiraProjectShares shares, List<Taker> takers) {
    public JiraProjectUse {
        takers = List.copyOf(takers);
    }

    /**
     * A project, and how much it takes.
     *
     * @param items of the Jira project on which it measures progress
     */
    public record Taker(TitledInitiative project, long items) {}
}
