package org.programmeoffice.portfolio.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.rollup.Progress;
import org.programmeoffice.rollup.WeekSeries;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.Delivery;
import org.programmeoffice.workitem.Exclusions;
import org.programmeoffice.workitem.InitiativeFigures;
import org.programmeoffice.workitem.KeptFigure;
import org.programmeoffice.workitem.Overlap;
import org.programmeoffice.workitem.ShownFigures;

/**
 * Chooses what a page shows of figures: those just computed, or, until this node has read all work items once, those that
 * were kept, with the instant whose facts they show.
 */
final class FiguresShown {
    private FiguresShown() {}

    /** Returns the computed figures, or the kept ones as far as they go. */
    static InitiativeFigures of(ShownFigures shown) {
        return shown.kept()
                .filter(kept -> !shown.complete())
                .map(kept -> figures(shown, kept))
                .orElseGet(shown::figures);
    }

    /** Returns as of when the figures hold, in words; empty if nothing was ever read. */
    static Optional<String> asOf(ShownFigures shown, Visit visit) {
        return instant(shown)
                .map(at -> visit.text("pmo.web.asOf", visit.formats().instant(at)));
    }

    /** Returns what limits the figures at the moment. */
    static List<FiguresView.Note> notes(ShownFigures shown, Visit visit) {
        if (shown.complete()) {
            return List.of();
        }
        var text = instant(shown)
                .map(at -> visit.text("pmo.web.loading.kept", visit.formats().instant(at)))
                .orElseGet(() -> visit.text("pmo.web.loading.first"));
        return List.of(new FiguresView.Note(text, false));
    }

    private static Optional<Instant> instant(ShownFigures shown) {
        return shown.complete() ? Optional.of(shown.factsAsOf()) : shown.kept().map(KeptFigure::asOf);
    }

    private static InitiativeFigures figures(ShownFigures shown, KeptFigure kept) {
        var delivery = new Delivery(kept.byCount(), kept.byPoints(), Progress.NONE, kept.estimated(), 0, 0);
        return new InitiativeFigures(
                shown.on().id(),
                kept.inScope(),
                delivery,
                Exclusions.NONE,
                Overlap.NONE,
                0,
                0,
                Map.of(),
                Map.of(),
                Map.of(),
                WeekSeries.EMPTY,
                WeekSeries.EMPTY);
    }
}
