package org.programmeoffice.portfolio.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.portfolio.Initiative;
import org.programmeoffice.portfolio.LinkTargets;
import org.programmeoffice.web.Visit;
import org.programmeoffice.web.chart.BurnUp;
import org.programmeoffice.web.chart.BurnUpDrawing;
import org.programmeoffice.web.chart.BurnUpView;
import org.programmeoffice.workitem.InitiativeFigures;
import org.programmeoffice.workitem.ListScopeRules;
import org.programmeoffice.workitem.ShowFigures;
import org.programmeoffice.workitem.ShowWeeks;
import org.programmeoffice.workitem.ShownFigures;

/** What the page of an initiative shows of work items: its figures, those of what it holds, its weeks and its scope. */
public final class FigureCards {
    private final ShowFigures figures;
    private final ShowWeeks weeks;
    private final ListScopeRules scope;
    private final LinkTargets targets;

    public FigureCards(ShowFigures figures, ShowWeeks weeks, ListScopeRules scope, LinkTargets targets) {
        this.targets = targets;
        this.figures = figures;
        this.weeks = weeks;
        this.scope = scope;
    }

    Outcome<ShownFigures> figures(Visit visit, InitiativeKey key) {
        return figures.show(visit.visitor(), key);
    }

    /** Returns the burn-up up to that day, empty if fewer than two weeks are known. */
    Optional<BurnUpView> burnUp(Visit visit, Initiative initiative, LocalDate day) {
        var outcome = weeks.show(visit.visitor(), initiative.key())
                .map(shown -> new BurnUp(
                        visit.text("pmo.web.burnUp.of", initiative.title()), BurnUpWeeks.until(day, shown.delivery())));
        return outcome instanceof Outcome.Done<BurnUp> done && done.value().drawable()
                ? Optional.of(new BurnUpDrawing(visit.texts(), visit.formats()).draw(done.value()))
                : Optional.empty();
    }

    /** Returns the rules of a project, also if there are none; of anything else only if there are some. */
    Optional<ScopeView> scope(Visit visit, Initiative initiative, InitiativeFigures own) {
        var outcome = scope.list(visit.visitor(), initiative.key())
                .map(shown -> new ScopeWording(visit, initiative.key().toString())
                        .view(shown, own, shown.mayEdit() ? targets.list(visit.visitor()) : List.of()));
        return outcome instanceof Outcome.Done<ScopeView> done
                        && (initiative.kind() == InitiativeKind.PROJECT
                                || !done.value().rows().isEmpty())
                ? Optional.of(done.value())
                : Optional.empty();
    }
}
