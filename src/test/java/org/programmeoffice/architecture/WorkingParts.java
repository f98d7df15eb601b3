package org.programmeoffice.architecture;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;

/**
 * The root fields that change by design: cells of the package's own machinery, which no other package can see; a state that is
 * swapped as a whole ({@code volatile}); and what the three public keepers of facts, pace and appointments guard themselves.
 */
final class WorkingParts {
    private static final String WORKITEM = "org.programmeoffice.workitem.";
    private static final Set<String> KEEPERS =
            Set.of(WORKITEM + "WorkItemTable", WORKITEM + "Pace", WORKITEM + "KeepUpWithJira");

    private WorkingParts() {}

    static boolean isCell(JavaField field) {
        var owner = field.getOwner();
        boolean isPrivate = field.getModifiers().contains(JavaModifier.PRIVATE);
        return !owner.getModifiers().contains(JavaModifier.PUBLIC)
                || (isPrivate && field.getModifiers().contains(JavaModifier.VOLATILE))
                || (isPrivate && KEEPERS.contains(owner.getName()));
    }
}
