package org.programmeoffice.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRuleTest {
    private static Reading<LocalDate> read(String text, Notation notation) {
        return new DateRule().read(new Cell.Text(text), notation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-31 | 2026-12-31",
                "2026-1-5 | 2026-01-05",
                "2026/12/31 | 2026-12-31",
                "2026-12-31T00:00:00 | 2026-12-31",
                "2026-12-31 00:00 | 2026-12-31",
                "31-12-2026 | 2026-12-31",
                "31/12/2026 | 2026-12-31",
                "12/31/2026 | 2026-12-31",
                "31.12.2026 | 2026-12-31",
                "03.04.2026 | 2026-04-03",
                "05/05/2026 | 2026-05-05",
                "12 mrt 2027 | 2027-03-12",
                "12 mrt. 2027 | 2027-03-12",
                "12-mrt-2027 | 2027-03-12",
                "1 Maart 2027 | 2027-03-01",
                "1  mei   2027 | 2027-05-01",
                "1 May 2027 | 2027-05-01",
                "12th March 2027 | 2027-03-12",
                "March 12, 2027 | 2027-03-12",
                "okt 3 2027 | 2027-10-03",
                "29 februari 2028 | 2028-02-29",
            })
    void clearTextIsADate(String text, LocalDate date) {
        assertThat(read(text, Notation.UNKNOWN)).isEqualTo(Reading.value(date));
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2026, dateUnclear",
        "3-4-2026, dateUnclear",
        "31-02-2026, noSuchDay",
        "29 februari 2027, noSuchDay",
        "13/13/2026, noSuchDay",
        "31-12-26, shortYear",
        "12 mrt 27, shortYear",
        "01-01-1899, yearOutOfRange",
        "2200-01-01, yearOutOfRange",
        "Q3 2026, notDate",
        "12 foo 2027, notDate",
        "tbd, notDate",
        "20261231, notDate",
    })
    void otherTextIsRefusedWithItsReason(String text, String reason) {
        assertThat(read(text, Notation.UNKNOWN))
                .isInstanceOfSatisfying(Reading.Wrong.class, wrong -> assertThat(wrong.messageKey())
                        .isEqualTo("pmo.sheet.cell." + reason));
    }

    @Test
    void unclearDateSaysBothWaysToWriteIt() {
        assertThat(read("03/04/2026", Notation.UNKNOWN))
                .isEqualTo(new Reading.Wrong<LocalDate>(
                        "pmo.sheet.cell.dateUnclear", List.of("03/04/2026", "2026-04-03", "2026-03-04")));
    }

    @ParameterizedTest
    @CsvSource({"nl-NL, 2026-04-03", "en-GB, 2026-04-03", "en-US, 2026-03-04"})
    void chosenLocaleDecidesTheOrder(String locale, LocalDate date) {
        assertThat(read("03/04/2026", Notation.of(Locale.forLanguageTag(locale))))
                .isEqualTo(Reading.value(date));
    }

    @Test
    void chosenLocaleDoesNotBendDates() {
        assertThat(read("12/31/2026", Notation.of(new Locale("nl", "NL")))).isInstanceOf(Reading.Wrong.class);
    }

    @Test
    void englishWithoutCountryLeavesTheOrderOpen() {
        assertThat(Notation.of(Locale.ENGLISH).dates()).isEqualTo(Notation.DateOrder.UNKNOWN);
    }

    @Test
    void dateCellIsADate() {
        var day = LocalDate.of(2026, 12, 31);

        assertThat(new DateRule().read(new Cell.Day(day), Notation.UNKNOWN)).isEqualTo(Reading.value(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"46387", "2026"})
    void bareNumberIsNoDate(String number) {
        assertThat(new DateRule().read(new Cell.Numeric(new BigDecimal(number), false), Notation.UNKNOWN))
                .isInstanceOf(Reading.Wrong.class);
    }
}
