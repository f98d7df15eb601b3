package org.programmeoffice.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmeoffice.sheet.Notation.DateOrder;
import org.programmeoffice.sheet.Notation.DecimalMark;

class NumberRuleTest {
    private static final NumberRule RULE = NumberRule.between(-10_000_000, 10_000_000, 3);

    private static Reading<BigDecimal> read(String text, DecimalMark mark) {
        return RULE.read(new Cell.Text(text), new Notation(DateOrder.UNKNOWN, mark));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250 | 1250",
                "-3 | -3",
                "\u22123 | -3",
                "1.234,56 | 1234.56",
                "1,234.56 | 1234.56",
                "1.234.567 | 1234567",
                "1,234,567 | 1234567",
                "12,5 | 12.5",
                "12.5 | 12.5",
                "0,125 | 0.125",
                "0.125 | 0.125",
                "1234,567 | 1234.567",
                "1 234 567 | 1234567",
                "1\u00a0234,5 | 1234.5",
                "€ 1.250,50 | 1250.50",
                "EUR 12,50 | 12.50",
                "1250,- | 1250",
                "12.50 € | 12.50",
            })
    void clearTextIsANumber(String text, BigDecimal value) {
        assertThat(read(text, DecimalMark.UNKNOWN))
                .isInstanceOfSatisfying(Reading.Value.class, number -> assertThat((BigDecimal) number.value())
                        .isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | numberUnclear",
                "12,345 | numberUnclear",
                "-1.234 | numberUnclear",
                "about 5 | notNumber",
                "1.2.3 | notNumber",
                "12.34,5 | notNumber",
                "1E6 | notNumber",
                "0x10 | notNumber",
                "5% | notNumber",
                "11000000 | outOfRange",
                "12,1234 | decimals",
            })
    void otherTextIsRefusedWithItsReason(String text, String reason) {
        assertThat(read(text, DecimalMark.UNKNOWN))
                .isInstanceOfSatisfying(Reading.Wrong.class, wrong -> assertThat(wrong.messageKey())
                        .isEqualTo("pmo.sheet.cell." + reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234 | COMMA | 1234", "1.234 | DOT | 1.234", "1,234 | DOT | 1234", "1,234 | COMMA | 1.234"})
    void knownMarkDecides(String text, DecimalMark mark, BigDecimal value) {
        assertThat(read(text, mark))
                .isInstanceOfSatisfying(Reading.Value.class, number -> assertThat((BigDecimal) number.value())
                        .isEqualByComparingTo(value));
    }

    @Test
    void textWithTheOtherMarkIsRefused() {
        assertThat(read("12.5", DecimalMark.COMMA)).isEqualTo(Reading.wrong("pmo.sheet.cell.numberOtherMark", "12.5"));
    }

    @Test
    void unclearNumberSaysBothReadings() {
        assertThat(read("1.234", DecimalMark.UNKNOWN))
                .isEqualTo(Reading.wrong("pmo.sheet.cell.numberUnclear", "1.234", "1.234", "1234"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12,5;1.250 | COMMA", "12.5;1.250 | DOT", "1.250;7 | UNKNOWN", "12,5;12.5 | UNKNOWN"})
    void otherNumbersTellTheMarkUnlessTheyDisagree(String texts, DecimalMark mark) {
        assertThat(Notation.UNKNOWN
                        .withDecimalsOf(List.of(texts.split(";", -1)))
                        .decimals())
                .isEqualTo(mark);
    }

    @Test
    void chosenMarkIsNotGuessedAway() {
        assertThat(Notation.of(new Locale("nl", "NL"))
                        .withDecimalsOf(List.of("12.5"))
                        .decimals())
                .isEqualTo(DecimalMark.COMMA);
    }

    @ParameterizedTest
    @CsvSource({"3, true", "3.0, true", "3.5, false", "0, false", "7, false"})
    void scoreIsAWholeNumberInRange(BigDecimal value, boolean fits) {
        assertThat(
                        new WholeNumberRule(1, 5).read(new Cell.Numeric(value, false), Notation.UNKNOWN)
                                instanceof Reading.Value)
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12,5 % | 12.5", "12.5% | 12.5", "60 | 60", "0 | 0", "0,5 % | 0.5", "100% | 100"})
    void percentageIsReadAsPoints(String text, BigDecimal points) {
        assertThat(new PercentRule(0, 100, 2).read(new Cell.Text(text), Notation.UNKNOWN))
                .isInstanceOfSatisfying(Reading.Value.class, value -> assertThat((BigDecimal) value.value())
                        .isEqualByComparingTo(points));
    }

    @Test
    void cellShownAsPercentageIsReadAsPoints() {
        var cell = new Cell.Numeric(new BigDecimal("0.125"), true);

        assertThat(new PercentRule(0, 100, 2).read(cell, Notation.UNKNOWN))
                .isEqualTo(Reading.value(new BigDecimal("12.5")));
    }

    @Test
    void bareFractionIsNoPercentage() {
        assertThat(new PercentRule(0, 100, 2).read(new Cell.Text("0,6"), Notation.UNKNOWN))
                .isEqualTo(Reading.wrong("pmo.sheet.cell.percentUnclear", "0.6", "60"));
    }

    @Test
    void hostileLengthIsRefusedAtOnce() {
        assertThat(read("1".repeat(1_000_000), DecimalMark.UNKNOWN)).isInstanceOf(Reading.Wrong.class);
    }
}
