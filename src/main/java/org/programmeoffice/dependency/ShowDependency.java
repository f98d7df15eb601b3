package org.programmeoffice.dependency;

import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows one dependency to those who view either of its sides. */
public final class ShowDependency {
    private final Parties parties;

    public ShowDependency(Dependencies dependencies, InitiativeTree tree, Permissions permissions) {
        this.parties = new Parties(dependencies, tree, permissions);
    }

    public Outcome<DependencyDetails> show(UserKey actor, int number) {
        return parties.visible(actor, number).map(dependency -> parties.details(actor, dependency));
    }
}
