package org.programmeoffice.common;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * An amount in a currency, exact to the currency's smallest unit. Amounts of two currencies are never added.
 *
 * @param minor the amount in the smallest unit, such as cents; may be negative
 * @param currency one with a smallest unit, so not a metal or a test code
 */
public record Money(long minor, Currency currency) {
    public Money {
        if (!isMoney(currency)) {
            throw new IllegalArgumentException("no smallest unit: " + currency);
        }
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** Returns whether amounts in this currency can be kept: it has a smallest unit. */
    public static boolean isMoney(Currency currency) {
        return currency.getDefaultFractionDigits() >= 0;
    }

    /** Returns the amount; empty if the number has more decimals than the currency or is too large to be kept. */
    public static Optional<Money> of(BigDecimal amount, Currency currency) {
        try {
            var minor =
                    amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact();
            return Optional.of(new Money(minor, currency));
        } catch (ArithmeticException tooFineOrTooLarge) {
            return Optional.empty();
        }
    }

    /** Returns the amount in the currency's main unit, with all its decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts in " + currency + " and " + other.currency + " do not add");
        }
        return other;
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency;
    }
}
