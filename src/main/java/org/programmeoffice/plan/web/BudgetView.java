package org.programmeoffice.plan.web;

import java.util.List;
import java.util.Optional;
import org.programmeoffice.web.FormView;

/**
 * The money of an initiative.
 *
 * @param who who may change it, in words, for those who may not
 * @param table empty if no money was ever entered
 * @param lines the dialogs of the lines, a new one first
 * @param forms the other dialogs
 */
record BudgetView(boolean mayEdit, String who, Optional<Table> table, List<LineForm> lines, List<FormView> forms) {
    /**
     * The lines and the months that any of them has.
     *
     * @param reason of the entered forecast; empty if it is computed
     * @param several whether the months show a sum beside the lines; that of a single line would repeat it
     * @param total what all lines come to, as one more row
     */
    record Table(
            String currency,
            List<Figure> figures,
            String reason,
            List<LineRow> lines,
            LineRow total,
            boolean several,
            List<MonthRow> months) {}

    /** A sum and what there is to know about it. */
    record Figure(String label, String value, List<String> notes) {}

    /** A line; {@code action} is the REST address of its record. */
    record LineRow(String number, String title, String planned, String actual, String committed, String action) {}

    /** What each line has in a month, in the order of the lines, and then all together. */
    record MonthRow(String month, List<Pair> pairs) {}

    /** What is planned and what is booked. */
    record Pair(String planned, String actual) {}

    /**
     * The form of a line with all its months.
     *
     * @param currency whether the currency is still to be chosen
     */
    record LineForm(
            String id,
            String title,
            String action,
            String method,
            boolean currency,
            String name,
            String revision,
            List<PlanView.Picked> categories,
            List<MonthInput> months) {}

    /** A month as it is typed; the number tells the rows of a form apart. */
    record MonthInput(String number, String month, String planned, String actual, String committed) {}
}
