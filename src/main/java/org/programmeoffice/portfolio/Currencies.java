package org.programmeoffice.portfolio;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.programmeoffice.common.Money;

/** Currencies in which amounts can be kept. */
final class Currencies {
    private Currencies() {}

    /** Returns the currency of that ISO code, in any case and with space around it; empty if there is none. */
    static Optional<Currency> of(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getCurrencyCode().equals(code) && Money.isMoney(one))
                .findFirst();
    }
}
