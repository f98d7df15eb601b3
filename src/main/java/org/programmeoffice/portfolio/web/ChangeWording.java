package org.programmeoffice.portfolio.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.People;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.portfolio.LifecycleState;
import org.programmeoffice.portfolio.ProfileField;
import org.programmeoffice.rollup.RagStatus;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.RuleText;
import org.programmeoffice.workitem.ScopeReferences;
import org.programmeoffice.workitem.Selector;

/** Words one changed field: what it was and what it became, people by name and days as the reader writes them. */
final class ChangeWording {
    private static final int LONG = 80;
    private static final Pattern ROLE = Pattern.compile("(.+) (\\d{4}-\\d\\d-\\d\\d)/(\\.\\.|\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern DATED = Pattern.compile("(confidence|cost|why)\\.(\\d{4}-\\d\\d-\\d\\d)");
    private static final Map<String, String> FIELDS = Map.of(
            "title", "pmo.portfolio.field.title",
            "description", "pmo.portfolio.field.description",
            "parent", "pmo.portfolio.field.parent",
            "kind", "pmo.portfolio.field.kind",
            "order", "pmo.portfolio.field.order",
            "archived", "pmo.portfolio.field.archived",
            "state", "pmo.portfolio.field.state",
            "reason", "pmo.portfolio.field.reason");
    /** Roles that history still names though nobody can get them any more. */
    private static final Map<String, String> PAST_ROLES =
            Map.of("role.chair", "pmo.access.role.boardChair", "role.manager", "pmo.access.role.manager");

    private final People people;
    private final Visit visit;
    private final ScopeReferences references;

    ChangeWording(People people, Visit visit, ScopeReferences references) {
        this.references = references;
        this.people = people;
        this.visit = visit;
    }

    /** Returns the change in words; a field that is not known by name belongs to the scope. */
    HistoryView.Item item(Change change) {
        var before = Optional.ofNullable(change.before());
        var after = Optional.ofNullable(change.after());
        var name = name(change.field());
        if (change.field().equals("rule")) {
            return new HistoryView.Item(
                    name,
                    after.map(rule -> visit.text("pmo.portfolio.change.added", rule(rule)))
                            .orElseGet(() -> visit.text("pmo.portfolio.change.removed", rule(before.orElse("")))));
        }
        if (change.field().startsWith("rule.moved")) {
            var other =
                    visit.text("pmo.portfolio.change." + change.field().substring("rule.".length()), after.orElse(""));
            return new HistoryView.Item(name, other);
        }
        var said = after.map(value -> value(change.field(), value)).orElse(Formats.ABSENT);
        var link = change.field().endsWith(".effect") ? after.flatMap(RuleText::parse) : Optional.<RuleText>empty();
        return new HistoryView.Item(
                link.map(rule -> named(rule.selector())).orElse(name),
                before.map(value -> value(change.field(), value) + " \u2192 " + said)
                        .orElse(said));
    }

    private String name(String field) {
        var dated = DATED.matcher(field);
        return dated.matches()
                ? visit.text(
                        "pmo.portfolio.change." + dated.group(1),
                        visit.formats().date(LocalDate.parse(dated.group(2))))
                : visit.text(field(field));
    }

    private static String field(String field) {
        var own = ProfileField.ofWord(field);
        if (own.isPresent()) {
            return own.get().textKey();
        }
        return field.startsWith("role.")
                ? PAST_ROLES.getOrDefault(field, "pmo.access." + field)
                : FIELDS.getOrDefault(field, "pmo.portfolio.field.scope");
    }

    private String value(String field, String value) {
        var coded = ProfileField.ofWord(field).filter(own -> own.codes().contains(value));
        if (coded.isPresent()) {
            return visit.text(coded.get().textKey(value));
        }
        if (field.equals("archived")) {
            return visit.text("pmo.portfolio.archived." + value);
        }
        if (field.equals("state")) {
            return visit.text(LifecycleState.valueOf(value).textKey());
        }
        if (field.startsWith("confidence.")) {
            return visit.text(RagStatus.valueOf(value).textKey());
        }
        if (field.endsWith(".effect")) {
            return RuleText.parse(value)
                    .map(rule -> effect(rule.effect().name()))
                    .orElseGet(() -> effect(value));
        }
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

    /** Returns the kind of the rule and what it selects, the latter only as the reader may see it named. */
    private String rule(String value) {
        var changed = RuleText.parse(value);
        if (changed.isEmpty()) {
            return shortened(value);
        }
        var name = named(changed.get().selector());
        return switch (changed.get().effect()) {
            case INCLUDE -> name;
            case EXCLUDE -> visit.text("pmo.portfolio.change.excluding", name);
            case BENEFIT, RISK_RESPONSE, INFORMATION ->
                name + ", " + effect(changed.get().effect().name());
        };
    }

    private String effect(String name) {
        return visit.text("pmo.workitem.effect." + name.toLowerCase(Locale.ROOT));
    }

    private String named(Selector selector) {
        if (selector instanceof Selector.Jql search && search.text().isBlank()) {
            return visit.text("pmo.portfolio.scope.query");
        }
        var kind = visit.text("pmo.workitem.kind." + ScopeWording.word(selector.kind()));
        var label = references.labels(visit.visitor(), List.of(selector)).get(selector);
        return label == null ? kind : kind + " " + shortened(label);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONG
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONG)) + "\u2026";
    }
}
