package org.programmeoffice.portfolio.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.programmeoffice.workitem.Selector;
import org.programmeoffice.workitem.SelectorKind;

/** A scope rule as the audit trail keeps it, such as {@code INCLUDE EPIC 10210 WITH_SUB_TASKS}. */
record ChangedRule(boolean includes, Selector selector) {
    private static final Pattern SEARCH = Pattern.compile("(?s)(INCLUDE|EXCLUDE) JQL (.*)");
    private static final Pattern BY_ID = Pattern.compile(
            "(INCLUDE|EXCLUDE) (ITEM|EPIC|FIX_VERSION|JIRA_COMPONENT|JIRA_PROJECT) (\\d{1,18})( WITH_SUB_TASKS)?");

    /** Returns the rule; empty if the text is none. */
    static Optional<ChangedRule> parse(String text) {
        var search = SEARCH.matcher(text);
        if (search.matches()) {
            return Optional.of(new ChangedRule(search.group(1).equals("INCLUDE"), new Selector.Jql(search.group(2))));
        }
        var byId = BY_ID.matcher(text);
        if (!byId.matches()) {
            return Optional.empty();
        }
        var selector =
                selector(SelectorKind.valueOf(byId.group(2)), Long.parseLong(byId.group(3)), byId.group(4) != null);
        return Optional.of(new ChangedRule(byId.group(1).equals("INCLUDE"), selector));
    }

    private static Selector selector(SelectorKind kind, long id, boolean withSubTasks) {
        return switch (kind) {
            case ITEM -> new Selector.Item(id);
            case EPIC -> new Selector.Epic(id, withSubTasks);
            case FIX_VERSION -> new Selector.FixVersion(id);
            case JIRA_COMPONENT -> new Selector.JiraComponent(id);
            case JIRA_PROJECT -> new Selector.JiraProject(id);
            case JQL -> throw new IllegalArgumentException("A search has no id");
        };
    }
}
