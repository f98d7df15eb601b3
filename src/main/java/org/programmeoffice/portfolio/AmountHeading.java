package org.programmeoffice.portfolio;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.programmeoffice.common.Money;

/**
 * What the heading of a column of amounts says about them, as in {@code Cost (GBP m)}.
 *
 * @param currency empty if the heading names none
 * @param unit 1, a thousand or a million
 */
record AmountHeading(Optional<Currency> currency, BigDecimal unit) {
    static AmountHeading of(String heading) {
        var words = Arrays.asList(heading.toUpperCase(Locale.ROOT).split("[^A-Z]+", -1));
        var currency = Currency.getAvailableCurrencies().stream()
                .filter(Money::isMoney)
                .filter(one -> words.contains(one.getCurrencyCode()))
                .findFirst();
        return new AmountHeading(currency, unit(words));
    }

    private static BigDecimal unit(List<String> words) {
        if (words.stream().anyMatch(List.of("M", "MLN", "MN", "MILLION", "MILLIONS", "MILJOEN")::contains)) {
            return BigDecimal.valueOf(1_000_000);
        }
        return words.stream().anyMatch(List.of("K", "DZD", "THOUSAND", "THOUSANDS", "DUIZEND")::contains)
                ? BigDecimal.valueOf(1_000)
                : BigDecimal.ONE;
    }
}
