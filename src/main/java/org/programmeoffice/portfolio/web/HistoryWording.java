package org.programmeoffice.portfolio.web;

import java.util.Map;
import java.util.Optional;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Revision;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;

/** Words revisions: which field, what it was and what it became. A person's key is shown as the name. */
final class HistoryWording {
    private static final int LONG = 80;
    private static final Map<String, String> FIELDS = Map.of(
            "title", "pmo.portfolio.field.title",
            "description", "pmo.portfolio.field.description",
            "parent", "pmo.portfolio.field.parent",
            "kind", "pmo.portfolio.field.kind",
            "role.chair", "pmo.access.role.chair",
            "role.manager", "pmo.access.role.manager",
            "role.viewer", "pmo.access.role.viewer");

    private final People people;
    private final Visit visit;

    HistoryWording(People people, Visit visit) {
        this.people = people;
        this.visit = visit;
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
                revision.changes().stream().map(this::item).toList());
    }

    private HistoryView.Item item(Change change) {
        var field = FIELDS.get(change.field());
        return new HistoryView.Item(
                field == null ? visit.text("pmo.portfolio.field.scope") : visit.text(field),
                said(change.field(), change.before()) + " \u2192 " + said(change.field(), change.after()));
    }

    private String said(String field, @org.jspecify.annotations.Nullable String value) {
        return Optional.ofNullable(value)
                .map(text -> field.startsWith("role.") ? named(text) : shortened(text))
                .orElse(Formats.ABSENT);
    }

    /** Returns {@code alice 2026-11-01/..} with the person's name. */
    private String named(String role) {
        var space = role.lastIndexOf(' ');
        return space < 1
                ? role
                : people.displayName(new UserKey(role.substring(0, space))) + ", "
                        + role.substring(space + 1).replace("/", "\u2013").replace("..", "");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONG
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONG)) + "\u2026";
    }
}
