package org.programmeoffice.portfolio.web;

import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.plan.PlanOutlook;
import org.programmeoffice.plan.ShowOutlooks;
import org.programmeoffice.portfolio.ShowTree;
import org.programmeoffice.portfolio.ShownTree;
import org.programmeoffice.portfolio.TreeEntry;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.RagView;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.InitiativeFigures;
import org.programmeoffice.workitem.ShowAllFigures;
import org.programmeoffice.workitem.ShownFigures;

/**
 * The hierarchy as a table: progress from the work items, dates and money from the plans, delivery
 * confidence as it was declared last; grey if nobody did.
 */
public final class TreeCards {
    private final ShowTree tree;
    private final ShowAllFigures figures;
    private final ShowOutlooks outlooks;

    public TreeCards(ShowTree tree, ShowAllFigures figures, ShowOutlooks outlooks) {
        this.tree = tree;
        this.figures = figures;
        this.outlooks = outlooks;
    }

    /** Returns the figures of everything that the visitor may view. */
    Map<InitiativeId, ShownFigures> figures(Visit visit) {
        return figures.show(visit.visitor());
    }

    /**
     * Returns a page of the tree.
     *
     * @param page the address of the page on which the tree stands
     */
    Outcome<TreeView> view(
            Visit visit, Optional<InitiativeKey> top, String page, Map<InitiativeId, ShownFigures> shown) {
        var address = new TreeAddress(visit, page);
        return tree.show(visit.visitor(), address.question(top)).map(found -> {
            var plans = outlooks.show(visit.visitor());
            return new TreeView(
                    found.lines().items().stream()
                            .map(entry -> row(visit, address, entry, shown, plans))
                            .toList(),
                    visit.counted("pmo.portfolio.home.sentence", found.initiatives()),
                    position(visit, found),
                    found.lines().offset() == 0 ? "" : address.pageNumber(visit.pageNumber() - 1),
                    end(found) < found.lines().total() ? address.pageNumber(visit.pageNumber() + 1) : "",
                    archived(visit, address, found));
        });
    }

    private static TreeView.Archived archived(Visit visit, TreeAddress address, ShownTree found) {
        if (found.archived() == 0) {
            return TreeView.Archived.NONE;
        }
        var label = address.archived()
                ? visit.text("pmo.portfolio.archive.hide")
                : visit.counted("pmo.portfolio.archive.show", found.archived());
        return new TreeView.Archived(label, address.withArchived(!address.archived()));
    }

    private static int end(ShownTree found) {
        return found.lines().offset() + found.lines().items().size();
    }

    private static String position(Visit visit, ShownTree found) {
        var formats = visit.formats();
        return found.lines().total() <= TreeAddress.LINES
                ? ""
                : visit.text(
                        "pmo.portfolio.tree.position",
                        formats.count(found.lines().offset() + 1L),
                        formats.count(end(found)),
                        formats.count(found.lines().total()));
    }

    private static TreeRow row(
            Visit visit,
            TreeAddress address,
            TreeEntry entry,
            Map<InitiativeId, ShownFigures> shown,
            Map<InitiativeId, PlanOutlook> plans) {
        var initiative = entry.initiative();
        var key = initiative.key();
        var figure = Optional.ofNullable(shown.get(initiative.id()))
                .map(FiguresShown::of)
                .orElseGet(() -> InitiativeFigures.empty(initiative.id()));
        var delivery = figure.delivery();
        var plan = new OutlookWording(visit, Optional.ofNullable(plans.get(initiative.id())));
        return new TreeRow(
                Integer.toString(entry.depth()),
                initiative.kind() != InitiativeKind.PROJECT,
                key.toString(),
                initiative.title(),
                visit.links().initiative(key),
                entry.below() == 0 ? "" : address.turning(key),
                entry.open(),
                initiative.registration().shelf().archived(),
                entry.below() == 0 ? "" : visit.counted("pmo.portfolio.tree.below", entry.below()),
                RagView.of(initiative.registration().confidence(), visit.texts()),
                FiguresWording.bar(delivery, visit),
                done(visit, figure),
                visit.links().explain(key, "progress"),
                visit.formats().percent(delivery.estimated().percent()),
                visit.links().explain(key, "points"),
                plan.growth(delivery.leaves()),
                plan.finish(),
                plan.slips(),
                plan.cost());
    }

    private static String done(Visit visit, InitiativeFigures figure) {
        var delivery = figure.delivery();
        return delivery.leaves() == 0
                ? Formats.ABSENT
                : visit.text(
                        "pmo.portfolio.tree.doneOf",
                        visit.formats().count(delivery.done()),
                        visit.formats().count(delivery.leaves()));
    }
}
