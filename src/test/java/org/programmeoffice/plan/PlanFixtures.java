package org.programmeoffice.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/** Plans to test with. */
public final class PlanFixtures {
    public static final InitiativeId PROJECT = new InitiativeId(42);
    public static final Currency EUR = Currency.getInstance("EUR");
    public static final UserKey MANAGER = new UserKey("maria");
    public static final UserKey CHAIR = new UserKey("chris");
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private PlanFixtures() {}

    public static Milestone milestone(int number, String forecast) {
        return milestone(number, forecast, "");
    }

    public static Milestone milestone(int number, String forecast, String actual) {
        return new Milestone(
                PROJECT,
                number,
                "Milestone " + number,
                MilestoneType.DELIVERY,
                false,
                day(forecast),
                day(actual),
                Optional.empty(),
                Optional.empty(),
                false,
                1);
    }

    public static Stage stage(int number, String start, String finish) {
        return new Stage(
                PROJECT,
                number,
                "Stage " + number,
                number,
                new PlanDates(day(start), day(finish)),
                PlanDates.NONE,
                false,
                1);
    }

    /** Returns a line with months written as {@code 2026-01=100/90/5}: planned, actual (may be empty), committed. */
    public static BudgetLine line(int number, CostCategory category, String... months) {
        var costs = new TreeMap<YearMonth, MonthCost>();
        for (var month : months) {
            var parts = month.split("[=/]", -1);
            costs.put(
                    YearMonth.parse(parts[0]),
                    new MonthCost(
                            Long.parseLong(parts[1]),
                            parts[2].isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(parts[2])),
                            Long.parseLong(parts[3])));
        }
        return new BudgetLine(PROJECT, number, category, "", costs, false);
    }

    public static Budget budget(BudgetLine... lines) {
        return new Budget(PROJECT, EUR, List.of(lines), Optional.empty(), 1);
    }

    public static FrozenPlan plan(Milestone... milestones) {
        return FrozenPlan.of(List.of(milestones), List.of(), Optional.empty(), ScopeSize.NONE);
    }

    public static FrozenPlan plan(Budget budget) {
        return FrozenPlan.of(List.of(), List.of(), Optional.of(budget), ScopeSize.NONE);
    }

    public static Baseline.Proposed proposed(int number, FrozenPlan plan) {
        return new Baseline.Proposed(PROJECT, number, new Proposal(MANAGER, NOON, "because"), plan);
    }

    public static Baseline.Approved approved(int number, FrozenPlan plan) {
        return proposed(number, plan).approve(new Approval(CHAIR, NOON, "agreed"));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
