package org.programmeoffice.dependency.web;

import java.util.List;
import org.programmeoffice.web.FormView;
import org.programmeoffice.web.RagView;

/**
 * The dependencies of an initiative.
 *
 * @param headline how many there are and how many are in trouble
 * @param who who may raise one, in words
 */
record DependencyView(String headline, boolean mayRaise, String who, List<Row> rows, List<FormView> forms) {
    /**
     * One dependency.
     *
     * @param needs whether the initiative is the one that needs it
     * @param other the other side's key
     * @param loud whether it needs somebody's attention
     * @param agreed which sides accepted the dates, in words
     * @param action the REST address of its steps
     */
    record Row(
            String key,
            boolean needs,
            String other,
            String otherHref,
            String deliverable,
            String criticality,
            String neededBy,
            String promised,
            String slack,
            boolean loud,
            RagView status,
            String why,
            String state,
            String agreed,
            List<Step> steps,
            String action,
            List<FormView.Filled> filled) {}

    /** A step that can be taken, and the dialog in which it is. */
    record Step(String label, String dialog) {}
}
