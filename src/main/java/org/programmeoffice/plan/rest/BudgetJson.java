package org.programmeoffice.plan.rest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.People;
import org.programmeoffice.common.Money;
import org.programmeoffice.plan.Budget;
import org.programmeoffice.plan.BudgetOverview;
import org.programmeoffice.plan.CostPosition;
import org.programmeoffice.plan.EnteredForecast;
import org.programmeoffice.rest.PersonJson;

/**
 * The money of an initiative. Without a budget everything is null or empty and the revision is 0.
 *
 * @param revision to be sent with the next change
 */
public record BudgetJson(
        @Nullable String currency,
        List<BudgetLineJson> lines,
        @Nullable PositionJson position,
        @Nullable EnteredJson entered,
        int revision) {
    /**
     * Amounts as text in the budget's currency.
     *
     * @param original the first approved budget; null if there is none
     * @param latest the budget approved now; null if there is none
     * @param forecast the estimate at completion
     * @param computed what the forecast would be if none was entered
     * @param variance forecast less the budget approved now; null without one
     * @param bookedThrough the last month with anything booked
     * @param unbookedMonths months of lines up to then with a plan and nothing booked
     */
    public record PositionJson(
            @Nullable String original,
            @Nullable String latest,
            String actual,
            String committed,
            String forecast,
            String computed,
            @Nullable String variance,
            @Nullable String varianceToOriginal,
            @Nullable String bookedThrough,
            int unbookedMonths) {
        static PositionJson of(CostPosition position) {
            return new PositionJson(
                    text(position.original()),
                    text(position.latest()),
                    text(position.actual()),
                    text(position.committed()),
                    text(position.forecast()),
                    text(position.computed()),
                    text(position.variance()),
                    text(position.varianceToOriginal()),
                    position.bookedThrough().map(Object::toString).orElse(null),
                    position.unbookedMonths());
        }
    }

    /** A forecast that a person entered. */
    public record EnteredJson(String amount, String reason, PersonJson by, String on) {
        static EnteredJson of(EnteredForecast entered, People people) {
            return new EnteredJson(
                    text(entered.amount()),
                    entered.reason(),
                    PersonJson.of(entered.by(), people),
                    entered.on().toString());
        }
    }

    static BudgetJson of(Optional<BudgetOverview> overview, People people) {
        return overview.map(shown -> of(shown.budget(), PositionJson.of(shown.position()), people))
                .orElseGet(() -> new BudgetJson(null, List.of(), null, null, 0));
    }

    private static BudgetJson of(Budget budget, PositionJson position, People people) {
        return new BudgetJson(
                budget.currency().getCurrencyCode(),
                budget.inUse().stream()
                        .map(line -> BudgetLineJson.of(line, budget.currency()))
                        .toList(),
                position,
                budget.entered().map(entered -> EnteredJson.of(entered, people)).orElse(null),
                budget.revision());
    }

    private static String text(Money money) {
        return money.amount().toPlainString();
    }

    private static @Nullable String text(Optional<Money> money) {
        return money.map(BudgetJson::text).orElse(null);
    }
}
