package org.programmeoffice.plan;

import java.time.YearMonth;
import java.util.Optional;
import org.programmeoffice.common.Money;

/**
 * Where an initiative stands with its money.
 *
 * @param original the budget at completion of the first approved baseline; empty if there is none, if it promised no
 *     money, or if it did so in another currency
 * @param latest the budget at completion (BAC) of the baseline that is approved now; empty likewise
 * @param actual booked to date (AC)
 * @param committed ordered and not yet booked
 * @param computed booked to date and what is planned after the last booked month
 * @param forecast the estimate at completion (EAC): as entered, else as computed
 * @param entered whether a person entered the forecast
 * @param bookedThrough the last month with anything booked
 * @param unbookedMonths how many months of lines up to then have a plan and nothing booked; they count as 0
 */
public record CostPosition(
        Optional<Money> original,
        Optional<Money> latest,
        Money actual,
        Money committed,
        Money computed,
        Money forecast,
        boolean entered,
        Optional<YearMonth> bookedThrough,
        int unbookedMonths) {

    /** Returns the position of a budget against what was promised. */
    public static CostPosition of(Budget budget, BaselineHistory baselines) {
        var computed = budget.actual().plus(budget.plannedRest());
        return new CostPosition(
                promised(budget, baselines.original()),
                promised(budget, baselines.latest()),
                budget.actual(),
                budget.committed(),
                computed,
                budget.entered().map(EnteredForecast::amount).orElse(computed),
                budget.entered().isPresent(),
                budget.bookedThrough(),
                budget.unbookedMonths());
    }

    /** Returns how much dearer the forecast is than the budget approved now; below 0 if cheaper, empty without a budget. */
    public Optional<Money> variance() {
        return latest.map(forecast::minus);
    }

    /** Returns how much dearer the forecast is than the first approved budget; below 0 if cheaper, empty without one. */
    public Optional<Money> varianceToOriginal() {
        return original.map(forecast::minus);
    }

    /** Returns the variance in the unit asked for, to be held against a tolerance. */
    public Deviation deviation(ToleranceUnit unit) {
        if (latest.isEmpty()) {
            return new Deviation.Missing(ToleranceReason.NO_BASELINE);
        }
        var difference = forecast.minus(latest.get()).amount();
        return unit == ToleranceUnit.MONEY
                ? new Deviation.Measured(difference, ToleranceUnit.MONEY)
                : Deviation.percent(difference, latest.get().amount());
    }

    private static Optional<Money> promised(Budget budget, Optional<? extends Baseline> baseline) {
        return baseline.flatMap(promise -> promise.plan().budget())
                .filter(promise -> promise.currency().equals(budget.currency()))
                .map(FrozenBudget::total);
    }
}
