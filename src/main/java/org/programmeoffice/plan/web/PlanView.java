package org.programmeoffice.plan.web;

import java.util.List;
import java.util.Optional;
import org.programmeoffice.web.FormView;
import org.programmeoffice.web.RagView;

/**
 * The dates of an initiative, its baselines and its tolerances.
 *
 * @param headline when it finishes and how far that has moved, in a sentence
 * @param who who may change the plan, in words, for those who may not
 * @param toleranceForm absent if the visitor may not set tolerances
 * @param forms the dialogs
 */
record PlanView(
        String headline,
        boolean mayEdit,
        String who,
        List<StageRow> stages,
        List<MilestoneRow> milestones,
        boolean mayPropose,
        List<BaselineRow> baselines,
        List<ToleranceRow> tolerances,
        Optional<ToleranceForm> toleranceForm,
        List<FormView> forms) {
    /** A stage; {@code edit} and {@code retire} are the REST address of its record. */
    record StageRow(
            String number,
            String name,
            String start,
            String finish,
            String actualStart,
            String actualFinish,
            CellView original,
            CellView latest,
            String action,
            List<FormView.Filled> filled) {}

    /** A milestone. */
    record MilestoneRow(
            String number,
            String name,
            boolean key,
            String type,
            String forecast,
            String actual,
            CellView original,
            CellView latest,
            String weight,
            String action,
            List<FormView.Filled> filled) {}

    /**
     * A baseline.
     *
     * @param mark proposed, approved or superseded, as a style
     * @param original whether it is the first that was approved
     * @param promised what it promises, in words
     * @param approve the REST address that approves it; empty if the visitor may not
     */
    record BaselineRow(
            String number,
            String mark,
            String state,
            boolean original,
            String proposed,
            String reason,
            String approved,
            String approvedReason,
            String promised,
            String approve) {}

    /** How an aspect stands to its tolerance. */
    record ToleranceRow(
            String aspect, RagView status, String deviation, String used, String bounds, String owner, String reason) {}

    /**
     * The form of all tolerances.
     *
     * @param version the one that was read
     */
    record ToleranceForm(String action, String version, List<ToleranceInput> rows) {}

    /** What is to be filled in for an aspect. */
    record ToleranceInput(
            String aspect,
            String word,
            String lower,
            String upper,
            String amber,
            List<Picked> units,
            List<Picked> owners) {}

    /** Something to choose, and whether it is chosen. */
    record Picked(String value, String label, boolean chosen) {}
}
