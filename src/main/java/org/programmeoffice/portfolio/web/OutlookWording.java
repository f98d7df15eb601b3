package org.programmeoffice.portfolio.web;

import java.util.Optional;
import org.programmeoffice.common.Money;
import org.programmeoffice.plan.CostOutlook;
import org.programmeoffice.plan.PlanOutlook;
import org.programmeoffice.plan.Slip;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;

/** Words what a plan comes to in a line of a list. What is not known says why and is never taken for good. */
final class OutlookWording {
    private static final TreeRow.Cell ABSENT = new TreeRow.Cell(Formats.ABSENT, false, "");

    private final Visit visit;
    private final Formats formats;
    private final Optional<PlanOutlook> outlook;

    OutlookWording(Visit visit, Optional<PlanOutlook> outlook) {
        this.visit = visit;
        this.formats = visit.formats();
        this.outlook = outlook;
    }

    /** Returns how much more work is in scope than was promised. */
    TreeRow.Cell growth(long leaves) {
        var promised = outlook.flatMap(PlanOutlook::promisedScope);
        if (promised.isEmpty()) {
            return absent("pmo.plan.slip.no_baseline");
        }
        long items = promised.get().items();
        return items == 0
                ? absent("pmo.portfolio.tree.growth.nothing")
                : new TreeRow.Cell(formats.signedShare(leaves - items, items), leaves > items, "");
    }

    TreeRow.Cell finish() {
        var finish = outlook.flatMap(PlanOutlook::finish);
        if (finish.isEmpty()) {
            return absent("pmo.plan.slip.no_date");
        }
        boolean own = outlook.filter(plan -> plan.time().finish().isPresent()).isPresent();
        return new TreeRow.Cell(
                formats.tableDate(finish.get()), false, own ? "" : visit.text("pmo.portfolio.tree.finish.below"));
    }

    TreeRow.Slips slips() {
        return outlook.map(plan -> plan.time().slip())
                .map(slip -> new TreeRow.Slips(slip(slip.original()), slip(slip.latest())))
                .orElseGet(() -> new TreeRow.Slips(ABSENT, ABSENT));
    }

    private TreeRow.Cell slip(Slip.Reading reading) {
        return reading instanceof Slip.Days days
                ? new TreeRow.Cell(formats.days(days.count()), days.count() > 0, "")
                : absent(((Slip.Unknown) reading).reason().textKey());
    }

    TreeRow.Money cost() {
        var cost = outlook.map(PlanOutlook::cost).orElse(CostOutlook.NONE);
        if (cost.isMixed()) {
            var mixed = absent("pmo.portfolio.tree.cost.mixed");
            return new TreeRow.Money(mixed, mixed, mixed);
        }
        var promised = cost.promised();
        return new TreeRow.Money(
                amount(cost.forecast()),
                cost.forecast().isPresent() && promised.isEmpty()
                        ? absent("pmo.portfolio.tree.cost.unpromised")
                        : amount(promised),
                cost.forecast()
                        .flatMap(forecast -> promised.map(budget -> variance(forecast, budget)))
                        .orElse(ABSENT));
    }

    private TreeRow.Cell amount(Optional<Money> money) {
        return money.map(known -> new TreeRow.Cell(formats.money(known), false, ""))
                .orElse(ABSENT);
    }

    private TreeRow.Cell variance(Money forecast, Money budget) {
        long difference = forecast.minus(budget).minor();
        return budget.minor() == 0
                ? ABSENT
                : new TreeRow.Cell(formats.signedShare(difference, budget.minor()), difference > 0, "");
    }

    private TreeRow.Cell absent(String reasonKey) {
        return new TreeRow.Cell(Formats.ABSENT, false, visit.text(reasonKey));
    }
}
