package org.programmeoffice.workitem.ao;

import java.util.Objects;
import org.programmeoffice.workitem.Selector;
import org.programmeoffice.workitem.SelectorKind;

/** Selectors as the columns of a row, and back. */
final class RowSelectors {
    private RowSelectors() {}

    static Selector read(ScopeRuleRow row) {
        long target = row.getTargetId();
        return switch (SelectorKind.valueOf(row.getKind())) {
            case ITEM -> new Selector.Item(target);
            case EPIC -> new Selector.Epic(target, row.isWithSubTasks());
            case FIX_VERSION -> new Selector.FixVersion(target);
            case JIRA_COMPONENT -> new Selector.JiraComponent(target);
            case JIRA_PROJECT -> new Selector.JiraProject(target);
            case JQL -> new Selector.Jql(Objects.requireNonNull(row.getJql(), "a JQL rule has a text"));
        };
    }

    /** Returns the id of what is selected, 0 for JQL. */
    static long target(Selector selector) {
        if (selector instanceof Selector.Item item) {
            return item.itemId();
        }
        if (selector instanceof Selector.Epic epic) {
            return epic.itemId();
        }
        if (selector instanceof Selector.FixVersion version) {
            return version.versionId();
        }
        if (selector instanceof Selector.JiraComponent part) {
            return part.componentId();
        }
        return selector instanceof Selector.JiraProject project ? project.jiraProjectId() : 0;
    }

    static boolean withSubTasks(Selector selector) {
        return selector instanceof Selector.Epic epic && epic.withSubTasks();
    }

    /** Returns the selector as the audit trail names it: by id, since names belong to those who may see them. */
    static String text(Selector selector) {
        if (selector instanceof Selector.Jql jql) {
            return "JQL " + jql.text();
        }
        return selector.kind() + " " + target(selector) + (withSubTasks(selector) ? " WITH_SUB_TASKS" : "");
    }
}
