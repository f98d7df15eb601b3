package org.programmeoffice.portfolio;

import java.util.Comparator;
import java.util.List;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.JiraProjectShares;
import org.programmeoffice.workitem.Rollup;

/** Shows which of our projects take work items of a Jira project, from the last snapshot; two statements and no search. */
public final class ShowJiraProjectUse {
    private static final Comparator<JiraProjectUse.Taker> MOST_FIRST = Comparator.comparingLong(
                    JiraProjectUse.Taker::items)
            .reversed()
            .thenComparing(taker -> taker.project().node().key().number());

    private final Permissions permissions;
    private final TitledTree tree;
    private final Rollup rollup;

    public ShowJiraProjectUse(Permissions permissions, TitledTree tree, Rollup rollup) {
        this.permissions = permissions;
        this.tree = tree;
        this.rollup = rollup;
    }

    /** Returns it for somebody whom the host already shows the Jira project; figures of others' projects are left out. */
    public JiraProjectUse show(UserKey viewer, long jiraProject) {
        var all = tree.titled();
        var viewable = permissions.viewable(
                viewer, all.stream().map(TitledInitiative::node).toList());
        var shares = rollup.snapshot().shares(viewable, jiraProject);
        return new JiraProjectUse(shares, takers(all, shares));
    }

    private static List<JiraProjectUse.Taker> takers(List<TitledInitiative> all, JiraProjectShares shares) {
        return all.stream()
                .filter(each -> each.node().kind() == InitiativeKind.PROJECT)
                .map(each -> new JiraProjectUse.Taker(
                        each, shares.leaves().getOrDefault(each.node().id(), 0L)))
                .filter(taker -> taker.items() > 0)
                .sorted(MOST_FIRST)
                .toList();
    }
}
