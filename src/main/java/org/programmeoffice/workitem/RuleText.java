package org.programmeoffice.workitem;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scope rule as the audit trail keeps it, such as {@code INCLUDE EPIC 10210 WITH_SUB_TASKS}: by id, since names belong to those
 * who may see them; a query in its own words.
 */
public record RuleText(ScopeRule.Effect effect, Selector selector) {
    private static final String EFFECTS = named(ScopeRule.Effect.values());
    private static final Pattern SEARCH = Pattern.compile("(?s)(" + EFFECTS + ") JQL (.*)");
    private static final Pattern BY_ID =
            Pattern.compile("(" + EFFECTS + ") (" + named(SelectorKind.values()) + ") (\\d{1,18})( WITH_SUB_TASKS)?");

    /** Returns the text. */
    @Override
    public String toString() {
        if (selector instanceof Selector.Jql jql) {
            return effect + " JQL " + jql.text();
        }
        boolean withSubTasks = selector instanceof Selector.Epic epic && epic.withSubTasks();
        return effect + " " + selector.kind() + " " + selector.target() + (withSubTasks ? " WITH_SUB_TASKS" : "");
    }

    /** Returns the rule; empty if the text is none. */
    public static Optional<RuleText> parse(String text) {
        var search = SEARCH.matcher(text);
        if (search.matches()) {
            return Optional.of(
                    new RuleText(ScopeRule.Effect.valueOf(search.group(1)), new Selector.Jql(search.group(2))));
        }
        var byId = BY_ID.matcher(text);
        if (!byId.matches() || byId.group(2).equals("JQL")) {
            return Optional.empty();
        }
        var kind = SelectorKind.valueOf(byId.group(2));
        return Optional.of(new RuleText(
                ScopeRule.Effect.valueOf(byId.group(1)),
                Selector.of(kind, Long.parseLong(byId.group(3)), byId.group(4) != null)));
    }

    private static String named(Enum<?>[] all) {
        return Stream.of(all).map(Enum::name).collect(Collectors.joining("|"));
    }
}
