package org.programmeoffice.portfolio.web;

import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.portfolio.Initiative;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;
import org.programmeoffice.web.chart.BarView;
import org.programmeoffice.workitem.InitiativeFigures;

/**
 * One initiative in a table that shows the hierarchy.
 *
 * @param depth how far it is indented, from 0
 * @param holder whether it is a portfolio or programme
 */
record TreeRow(
        String depth,
        boolean holder,
        String key,
        String title,
        String kind,
        String href,
        BarView bar,
        String done,
        String points,
        String coverage,
        String inScope,
        String explainProgress,
        String explainPoints,
        String explainScope) {

    static TreeRow of(Initiative initiative, int depth, InitiativeFigures figures, Visit visit) {
        var formats = visit.formats();
        var links = visit.links();
        var delivery = figures.delivery();
        return new TreeRow(
                Integer.toString(depth),
                initiative.kind() != InitiativeKind.PROJECT,
                initiative.key().toString(),
                initiative.title(),
                visit.text(KindTexts.name(initiative.kind())),
                links.initiative(initiative.key()),
                FiguresWording.bar(delivery, visit),
                delivery.leaves() == 0
                        ? Formats.ABSENT
                        : visit.text(
                                "pmo.portfolio.tree.doneOf",
                                formats.count(delivery.done()),
                                formats.count(delivery.leaves())),
                formats.percent(delivery.byPoints().percent()),
                formats.percent(delivery.estimated().percent()),
                formats.count(figures.inScope().items()),
                links.explain(initiative.key(), "progress"),
                links.explain(initiative.key(), "points"),
                links.explain(initiative.key(), "in-scope"));
    }
}
