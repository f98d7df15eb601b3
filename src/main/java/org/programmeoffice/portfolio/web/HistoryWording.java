package org.programmeoffice.portfolio.web;

import org.programmeoffice.access.People;
import org.programmeoffice.access.Revision;
import org.programmeoffice.common.Page;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.ScopeReferences;

/** Words revisions: who changed what, and when. */
final class HistoryWording {
    private final People people;
    private final Visit visit;
    private final ChangeWording changes;

    HistoryWording(People people, Visit visit, ScopeReferences references) {
        this.people = people;
        this.visit = visit;
        this.changes = new ChangeWording(people, visit, references);
    }

    HistoryView view(Page<Revision> revisions) {
        return new HistoryView(
                revisions.items().stream().map(this::row).toList(),
                revisions.total() > revisions.items().size());
    }

    private HistoryView.Row row(Revision revision) {
        return new HistoryView.Row(
                people.displayName(revision.by()),
                visit.formats().instant(revision.at()),
                revision.changes().stream().map(changes::item).toList());
    }
}
