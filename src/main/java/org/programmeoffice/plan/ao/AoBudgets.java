package org.programmeoffice.plan.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.programmeoffice.ao.OfInitiatives;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.plan.Budget;
import org.programmeoffice.plan.BudgetLine;
import org.programmeoffice.plan.Budgets;
import org.programmeoffice.plan.CostCategory;
import org.programmeoffice.plan.EnteredForecast;

/** Budgets as a row each and a row for each line. */
public final class AoBudgets implements Budgets {
    private final ActiveObjects ao;

    public AoBudgets(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<InitiativeId, Budget> of(Collection<InitiativeId> initiatives) {
        var wanted = new HashSet<>(initiatives);
        var lines = lines(wanted);
        var budgets = new HashMap<InitiativeId, Budget>();
        var query = OfInitiatives.select(BudgetRow.INITIATIVE_ID, wanted, "ID");
        for (var row : ao.find(BudgetRow.class, query)) {
            var initiative = new InitiativeId(row.getInitiativeId());
            if (wanted.contains(initiative)) {
                budgets.put(initiative, budget(row, lines.getOrDefault(initiative, List.of())));
            }
        }
        return budgets;
    }

    @Override
    public void save(Budget budget) {
        var row = row(budget);
        var entered = budget.entered();
        row.setCurrency(budget.currency().getCurrencyCode());
        row.setForecast(entered.map(forecast -> forecast.amount().minor()).orElse(null));
        row.setForecastReason(entered.map(EnteredForecast::reason).orElse(null));
        row.setForecastBy(entered.map(forecast -> forecast.by().value()).orElse(null));
        row.setForecastOn(entered.map(forecast -> forecast.on().toString()).orElse(null));
        row.setRevision(budget.revision());
        row.save();
        var kept = lines(Set.of(budget.initiative())).getOrDefault(budget.initiative(), List.of());
        budget.lines().stream().filter(line -> !kept.contains(line)).forEach(this::save);
    }

    private void save(BudgetLine line) {
        var row = row(line);
        row.setCategory(line.category().name());
        row.setName(Texts.of(line.name()));
        row.setMonths(Texts.of(MonthsText.write(line.months())));
        row.setRetired(line.retired());
        row.save();
    }

    private Map<InitiativeId, List<BudgetLine>> lines(Set<InitiativeId> wanted) {
        var query = OfInitiatives.select(BudgetLineRow.INITIATIVE_ID, wanted, BudgetLineRow.LINE_NUMBER);
        var lines = new HashMap<InitiativeId, List<BudgetLine>>();
        for (var row : ao.find(BudgetLineRow.class, query)) {
            var line = line(row);
            lines.computeIfAbsent(line.initiative(), absent -> new ArrayList<>())
                    .add(line);
        }
        return lines;
    }

    private BudgetRow row(Budget budget) {
        long initiative = budget.initiative().value();
        var query = Query.select().where(BudgetRow.INITIATIVE_ID + " = ?", initiative);
        return Arrays.stream(ao.find(BudgetRow.class, query))
                .findFirst()
                .orElseGet(() -> ao.create(
                        BudgetRow.class,
                        Map.of(
                                BudgetRow.INITIATIVE_ID,
                                initiative,
                                BudgetRow.CURRENCY,
                                budget.currency().getCurrencyCode())));
    }

    private BudgetLineRow row(BudgetLine line) {
        var query = Query.select()
                .where(
                        BudgetLineRow.INITIATIVE_ID + " = ? AND " + BudgetLineRow.LINE_NUMBER + " = ?",
                        line.initiative().value(),
                        line.number());
        return Arrays.stream(ao.find(BudgetLineRow.class, query))
                .findFirst()
                .orElseGet(() -> ao.create(
                        BudgetLineRow.class,
                        Map.of(
                                BudgetLineRow.INITIATIVE_ID, line.initiative().value(),
                                BudgetLineRow.LINE_NUMBER, line.number(),
                                BudgetLineRow.CATEGORY, line.category().name())));
    }

    private static Budget budget(BudgetRow row, List<BudgetLine> lines) {
        var currency = Currency.getInstance(row.getCurrency());
        return new Budget(
                new InitiativeId(row.getInitiativeId()), currency, lines, entered(row, currency), row.getRevision());
    }

    private static Optional<EnteredForecast> entered(BudgetRow row, Currency currency) {
        var amount = row.getForecast();
        var by = row.getForecastBy();
        var on = row.getForecastOn();
        return amount == null || by == null || on == null
                ? Optional.empty()
                : Optional.of(new EnteredForecast(
                        new Money(amount, currency),
                        Texts.text(row.getForecastReason()),
                        new UserKey(by),
                        LocalDate.parse(on)));
    }

    private static BudgetLine line(BudgetLineRow row) {
        return new BudgetLine(
                new InitiativeId(row.getInitiativeId()),
                row.getLineNumber(),
                CostCategory.valueOf(row.getCategory()),
                Texts.text(row.getName()),
                MonthsText.read(Texts.text(row.getMonths())),
                row.isRetired());
    }
}
