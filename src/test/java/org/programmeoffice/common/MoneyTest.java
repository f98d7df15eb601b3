package org.programmeoffice.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource({
        "EUR, 0, 0",
        "EUR, 12.5, 1250",
        "EUR, -0.01, -1",
        "EUR, 1e3, 100000",
        "JPY, 12, 12",
        "KWD, 1.234, 1234",
        "EUR, 92233720368547758.07, 9223372036854775807"
    })
    void amountsAreKeptInTheSmallestUnit(String currency, BigDecimal amount, long minor) {
        var money = Money.of(amount, Currency.getInstance(currency));

        assertThat(money).hasValueSatisfying(kept -> {
            assertThat(kept.minor()).isEqualTo(minor);
            assertThat(kept.amount()).isEqualByComparingTo(amount);
        });
    }

    @ParameterizedTest
    @CsvSource({"EUR, 0.001", "JPY, 0.5", "EUR, 92233720368547758.08", "EUR, 1e99"})
    void whatTheCurrencyCannotHoldIsNoAmount(String currency, BigDecimal amount) {
        assertThat(Money.of(amount, Currency.getInstance(currency))).isEmpty();
    }

    @Test
    void amountsOfOneCurrencyAddAndSubtract() {
        assertThat(new Money(150, EUR).plus(new Money(-50, EUR))).isEqualTo(new Money(100, EUR));
        assertThat(new Money(150, EUR).minus(new Money(200, EUR))).isEqualTo(new Money(-50, EUR));
        assertThat(Money.zero(EUR)).hasToString("0.00 EUR");
    }

    @Test
    void amountsOfTwoCurrenciesDoNotAdd() {
        var euro = new Money(1, EUR);
        var yen = new Money(1, Currency.getInstance("JPY"));

        assertThatThrownBy(() -> euro.plus(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euro.minus(yen)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSumThatOverflowsIsABugNotANumber() {
        var most = new Money(Long.MAX_VALUE, EUR);

        assertThatThrownBy(() -> most.plus(new Money(1, EUR))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void goldIsNoMoney() {
        assertThatThrownBy(() -> Money.zero(Currency.getInstance("XAU"))).isInstanceOf(IllegalArgumentException.class);
    }
}
