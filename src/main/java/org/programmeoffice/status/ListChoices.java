package org.programmeoffice.status;

import java.util.Comparator;
import java.util.List;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.portfolio.TitledInitiative;
import org.programmeoffice.portfolio.TitledTree;

/** Lists what a person may choose to see the status of. */
public final class ListChoices {
    private static final Comparator<TitledInitiative> BY_KIND_AND_NUMBER = Comparator.comparing(
                    (TitledInitiative each) -> each.node().kind())
            .thenComparing(each -> each.node().key().number());

    private final Permissions permissions;
    private final TitledTree tree;

    public ListChoices(Permissions permissions, TitledTree tree) {
        this.permissions = permissions;
        this.tree = tree;
    }

    /** Returns everything that the person may view, portfolios first; two statements. */
    public List<TitledInitiative> list(UserKey person) {
        var all = tree.titled();
        var viewable = permissions.viewable(
                person, all.stream().map(TitledInitiative::node).toList());
        return all.stream()
                .filter(each -> viewable.contains(each.node().id()))
                .sorted(BY_KIND_AND_NUMBER)
                .toList();
    }
}
