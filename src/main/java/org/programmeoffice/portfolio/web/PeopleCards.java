package org.programmeoffice.portfolio.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.ListRoles;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.RoleList;
import org.programmeoffice.access.ShowHistory;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.portfolio.InitiativeDetails;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.ScopeReferences;

/** Who has which role, and who changed what. */
public final class PeopleCards {
    private static final PageRequest NEWEST = new PageRequest(0, 8);

    private final ListRoles roles;
    private final ShowHistory history;
    private final People people;
    private final ScopeReferences references;

    public PeopleCards(ListRoles roles, ShowHistory history, People people, ScopeReferences references) {
        this.references = references;
        this.roles = roles;
        this.history = history;
        this.people = people;
    }

    RolesView roles(Visit visit, InitiativeDetails details, LocalDate today) {
        var key = details.initiative().key();
        var listed = roles.list(visit.visitor(), key) instanceof Outcome.Done<RoleList> done
                ? done.value()
                : new RoleList(List.of(), 0, Set.of());
        return new RolesWording(people, visit, key.toString()).view(listed, today);
    }

    /** Returns the newest changes, empty if the visitor may not read them. */
    Optional<HistoryView> history(Visit visit, InitiativeDetails details) {
        if (!details.may().contains(Action.READ_HISTORY)) {
            return Optional.empty();
        }
        return history.show(visit.visitor(), details.initiative().key(), NEWEST)
                        instanceof Outcome.Done<Page<Revision>> done
                ? Optional.of(new HistoryWording(people, visit, references).view(done.value()))
                : Optional.empty();
    }
}
