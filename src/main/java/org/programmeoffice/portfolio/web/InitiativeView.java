package org.programmeoffice.portfolio.web;

import java.util.List;
import java.util.Optional;
import org.programmeoffice.web.FormView;
import org.programmeoffice.web.chart.BurnUpView;

/**
 * One initiative as its page shows it.
 *
 * @param computedAt of which pass the figures are, for the script that asks for newer ones
 * @param holder whether it holds others, which are then listed
 * @param burnUp absent if there are fewer than two weeks
 * @param undated says how many done items are in no week; empty if none
 * @param scope absent if the initiative has no rules of its own and is no project
 * @param history absent if the visitor may not read it
 * @param edit the fields of the record besides title and description, for the form that changes them
 * @param siblings what stands in it, for the form that puts it in order
 * @param decisions the forms of state and confidence that the visitor may use
 * @param create absent if the visitor may not create anything inside
 */
record InitiativeView(
        List<ActionView> actions,
        String asOf,
        String computedAt,
        FiguresView figures,
        boolean holder,
        String childrenTitle,
        TreeView children,
        Optional<BurnUpView> burnUp,
        String undated,
        Optional<ScopeView> scope,
        AnomaliesView anomalies,
        RecordView record,
        AboutView about,
        FormView edit,
        List<FormView.Choice> siblings,
        List<FormView> decisions,
        Optional<CreateView> create,
        RolesView roles,
        Optional<HistoryView> history) {}
