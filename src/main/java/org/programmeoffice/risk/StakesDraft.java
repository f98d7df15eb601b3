package org.programmeoffice.risk;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.Money;

/**
 * What is at stake as a person typed it; each text may be empty.
 *
 * @param probability in per cent, at most two decimals
 * @param least the amount at least; without it the likely one
 * @param most the amount at most; without it the likely one
 * @param currency such as {@code EUR}; must be given with an amount
 */
public record StakesDraft(
        String probability,
        String least,
        String likely,
        String most,
        String currency,
        String days,
        String proximityDate,
        String proximity) {
    /** Nothing was typed. */
    public static final StakesDraft EMPTY = new StakesDraft("", "", "", "", "", "", "", "");

    private static final int LONGEST = 36_500;

    /** Returns the draft that says what is at stake. */
    static StakesDraft of(Stakes stakes) {
        var cost = stakes.cost();
        return new StakesDraft(
                stakes.probability().map(StakesDraft::percent).orElse(""),
                cost.map(known -> amount(known.least(), known)).orElse(""),
                cost.map(known -> amount(known.likely(), known)).orElse(""),
                cost.map(known -> amount(known.most(), known)).orElse(""),
                cost.map(known -> known.currency().getCurrencyCode()).orElse(""),
                text(stakes.days()),
                text(stakes.proximityDate()),
                text(stakes.proximity()));
    }

    /** Returns hundredths of a per cent as per cent, without needless noughts. */
    public static String percent(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    private static String amount(long minor, CostImpact cost) {
        return new Money(minor, cost.currency()).amount().toPlainString();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** Returns what the texts say; empty if one is wrong. */
    Stakes stakes(FieldReader reader) {
        return new Stakes(
                hundredths(reader),
                cost(reader),
                reader.whole("days", days, -LONGEST, LONGEST).map(Long::intValue),
                reader.date("proximityDate", proximityDate),
                proximity.isBlank() ? Optional.empty() : reader.choice("proximity", proximity, Proximity.class));
    }

    private Optional<Integer> hundredths(FieldReader reader) {
        var percent = reader.number("percent", probability);
        var fits = percent.filter(value -> value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(100)) <= 0
                && value.stripTrailingZeros().scale() <= 2);
        reader.demand(percent.isEmpty() || fits.isPresent(), "percent", "pmo.risk.error.percent");
        return fits.map(value -> value.movePointRight(2).intValueExact());
    }

    private Optional<CostImpact> cost(FieldReader reader) {
        if (least.isBlank() && likely.isBlank() && most.isBlank()) {
            return Optional.empty();
        }
        var unit = currency(reader);
        reader.demand(!likely.isBlank(), "likely", "pmo.error.required");
        var middle = unit.flatMap(known -> amount(reader, "likely", likely, known));
        var low = least.isBlank() ? middle : unit.flatMap(known -> amount(reader, "least", least, known));
        var high = most.isBlank() ? middle : unit.flatMap(known -> amount(reader, "most", most, known));
        if (middle.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        boolean ordered = low.get() <= middle.get() && middle.get() <= high.get();
        reader.demand(ordered, "likely", "pmo.risk.error.order");
        return ordered
                ? Optional.of(new CostImpact(low.get(), middle.get(), high.get(), unit.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Currency> currency(FieldReader reader) {
        var known = Currency.getAvailableCurrencies().stream()
                .filter(unit -> unit.getCurrencyCode().equalsIgnoreCase(currency.strip()) && Money.isMoney(unit))
                .findFirst();
        reader.demand(known.isPresent(), "currency", "pmo.risk.error.currency");
        return known;
    }

    private static Optional<Long> amount(FieldReader reader, String field, String text, Currency unit) {
        return reader.number(field, text).flatMap(number -> {
            var money = Money.of(number, unit)
                    .filter(found -> found.minor() >= 0 && found.minor() <= CostImpact.GREATEST)
                    .map(Money::minor);
            reader.demand(money.isPresent(), field, "pmo.risk.error.amount");
            return money;
        });
    }
}
