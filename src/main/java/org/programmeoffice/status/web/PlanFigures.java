package org.programmeoffice.status.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.programmeoffice.common.Money;
import org.programmeoffice.plan.CostOutlook;
import org.programmeoffice.plan.PlanOutlook;
import org.programmeoffice.plan.ScopeGrowth;
import org.programmeoffice.plan.Slip;
import org.programmeoffice.status.Status;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;

/** The figures that come from plans: finish, slip, budget and dependencies. */
final class PlanFigures {
    private static final String TEXTS = "pmo.status.";

    private final Visit visit;
    private final Formats formats;
    private final Status status;
    private final String page;

    PlanFigures(Visit visit, Status status, String page) {
        this.visit = visit;
        this.formats = visit.formats();
        this.status = status;
        this.page = page;
    }

    Stream<StatusView.Card> all() {
        return Stream.of(finish(), slip(), scope(), budget(), dependencies());
    }

    private StatusView.Card finish() {
        var finish = status.outlook().flatMap(PlanOutlook::finish);
        boolean own = status.outlook()
                .filter(plan -> plan.time().finish().isPresent())
                .isPresent();
        return card(
                "finish",
                finish.map(formats::date),
                "pmo.plan.slip.no_date",
                false,
                finish.isEmpty() || own ? "" : visit.text(TEXTS + "finish.below"));
    }

    private StatusView.Card slip() {
        var slip = status.outlook().map(plan -> plan.time().slip());
        var original = slip.map(Slip::original);
        var latest = slip.map(Slip::latest);
        var reason = original.filter(Slip.Unknown.class::isInstance)
                .map(unknown -> ((Slip.Unknown) unknown).reason().textKey())
                .orElse("pmo.plan.slip.no_baseline");
        return card(
                "slip",
                original.flatMap(PlanFigures::days).map(days -> formats.days(days.count())),
                reason,
                original.flatMap(PlanFigures::days)
                        .filter(days -> days.count() > 0)
                        .isPresent(),
                latest.flatMap(PlanFigures::days)
                        .map(days -> visit.text(
                                TEXTS + "slip.note", formats.days(days.count()), formats.date(days.promised())))
                        .orElse(""));
    }

    private static Optional<Slip.Days> days(Slip.Reading reading) {
        return reading instanceof Slip.Days days ? Optional.of(days) : Optional.empty();
    }

    private StatusView.Card scope() {
        var growth = status.growth();
        return card(
                "scope",
                growth.map(since -> visit.text(
                        TEXTS + "scope.value",
                        formats.signed(since.items()),
                        formats.signedShare(since.items(), since.before().items()))),
                TEXTS + (status.figures().complete() ? "scope.none" : "scope.loading"),
                false,
                growth.map(this::changes).orElse(""));
    }

    private String changes(ScopeGrowth since) {
        return visit.text(
                TEXTS + "scope.note",
                formats.count(since.added().items().size()),
                formats.count(since.removed().items().size()),
                formats.count(since.baseline()),
                formats.thousandths(since.before().points()),
                formats.thousandths(since.now().points()));
    }

    private StatusView.Card budget() {
        var cost = status.outlook().map(PlanOutlook::cost).orElse(CostOutlook.NONE);
        var forecast = cost.forecast();
        var promised = cost.promised();
        return card(
                "budget",
                forecast.map(formats::money),
                cost.isMixed() ? "pmo.portfolio.tree.cost.mixed" : TEXTS + "budget.none",
                forecast.isPresent()
                        && promised.filter(budget -> forecast.get().minor() > budget.minor())
                                .isPresent(),
                forecast.map(amount -> promise(amount, promised)).orElse(""));
    }

    private String promise(Money forecast, Optional<Money> promised) {
        return promised.map(budget -> visit.text(
                        TEXTS + "budget.note",
                        formats.money(budget),
                        budget.minor() == 0
                                ? Formats.ABSENT
                                : formats.signedShare(forecast.minus(budget).minor(), budget.minor())))
                .orElseGet(() -> visit.text("pmo.portfolio.tree.cost.unpromised"));
    }

    private StatusView.Card dependencies() {
        int all = status.dependencies().size();
        int troubles = status.troubles().size();
        return card(
                "dependencies",
                all == 0 ? Optional.empty() : Optional.of(formats.count(all)),
                TEXTS + "dependencies.none",
                troubles > 0,
                all == 0 ? "" : visit.counted(TEXTS + "dependencies.note", troubles));
    }

    private StatusView.Card card(String name, Optional<String> value, String reason, boolean bad, String note) {
        return new StatusView.Card(
                name,
                visit.text(TEXTS + name),
                value.orElseGet(() -> visit.text(reason)),
                value.isPresent(),
                bad,
                note,
                page + "#pmo-why-" + name,
                visit.text(TEXTS + name + ".how"));
    }
}
