package org.programmeoffice.portfolio.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.People;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;

/** Words one changed field: what it was and what it became, people by name and days as the reader writes them. */
final class ChangeWording {
    private static final int LONG = 80;
    private static final Pattern ROLE = Pattern.compile("(.+) (\\d{4}-\\d\\d-\\d\\d)/(\\.\\.|\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern RULE = Pattern.compile("(?s)(INCLUDE|EXCLUDE) ([A-Z_]+) (.*)");
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

    ChangeWording(People people, Visit visit) {
        this.people = people;
        this.visit = visit;
    }

    /** Returns the change in words; a field that is not known by name belongs to the scope. */
    HistoryView.Item item(Change change) {
        var before = Optional.ofNullable(change.before());
        var after = Optional.ofNullable(change.after());
        var name = visit.text(FIELDS.getOrDefault(change.field(), "pmo.portfolio.field.scope"));
        if (change.field().equals("rule")) {
            return new HistoryView.Item(
                    name,
                    after.map(rule -> visit.text("pmo.portfolio.change.added", rule(rule)))
                            .orElseGet(() -> visit.text("pmo.portfolio.change.removed", rule(before.orElse("")))));
        }
        var said = after.map(value -> value(change.field(), value)).orElse(Formats.ABSENT);
        return new HistoryView.Item(
                name,
                before.map(value -> value(change.field(), value) + " \u2192 " + said)
                        .orElse(said));
    }

    private String value(String field, String value) {
        if (field.endsWith("savedBy")) {
            return people.displayName(new UserKey(value));
        }
        return field.startsWith("role.") ? role(value) : shortened(value);
    }

    /** Returns {@code alice 2026-11-01/..} with the name and the days as the reader writes them. */
    private String role(String value) {
        var match = ROLE.matcher(value);
        if (!match.matches()) {
            return shortened(value);
        }
        var from = visit.formats().date(LocalDate.parse(match.group(2)));
        var span = match.group(3).equals("..")
                ? visit.text("pmo.portfolio.roles.from", from)
                : visit.text("pmo.portfolio.roles.until", from, visit.formats().date(LocalDate.parse(match.group(3))));
        return people.displayName(new UserKey(match.group(1))) + ", " + span;
    }

    /** Returns the kind of the rule and its search; ids mean nothing to a reader and names may not be shown to everybody. */
    private String rule(String value) {
        var match = RULE.matcher(value);
        if (!match.matches()) {
            return shortened(value);
        }
        var kind = match.group(2).toLowerCase(Locale.ROOT).replace('_', '-');
        var query = kind.equals("jql") ? shortened(match.group(3)) : "";
        var name = kind.equals("jql") && query.isBlank()
                ? visit.text("pmo.portfolio.scope.query")
                : (visit.text("pmo.workitem.kind." + kind) + " " + query).strip();
        return match.group(1).equals("EXCLUDE") ? visit.text("pmo.portfolio.change.excluding", name) : name;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONG
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONG)) + "\u2026";
    }
}
