package org.programmeoffice.workitem.ao;

import java.util.Objects;
import org.programmeoffice.workitem.Selector;
import org.programmeoffice.workitem.SelectorKind;

/** Selectors as the columns of a row, and back. */
final class RowSelectors {
    private RowSelectors() {}

    static Selector read(ScopeRuleRow row) {
        var kind = SelectorKind.valueOf(row.getKind());
        return kind == SelectorKind.JQL
                ? new Selector.Jql(Objects.requireNonNull(row.getJql(), "a JQL rule has a text"))
                : Selector.of(kind, row.getTargetId(), row.isWithSubTasks());
    }

    static boolean withSubTasks(Selector selector) {
        return selector instanceof Selector.Epic epic && epic.withSubTasks();
    }
}
