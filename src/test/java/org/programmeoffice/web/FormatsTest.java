package org.programmeoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmeoffice.common.Money;

class FormatsTest {
    private static Formats in(String language) {
        return new Formats(Locale.forLanguageTag(language), ZoneId.of("Europe/Amsterdam"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0|0", "999|999|999", "6478|6,478|6.478", "1234567|1,234,567|1.234.567", "-86|−86|−86"})
    void countsAreGroupedByThousands(long number, String english, String dutch) {
        assertThat(in("en").count(number)).isEqualTo(english);
        assertThat(in("nl").count(number)).isEqualTo(dutch);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0",
                "5000|5|5",
                "12500|12.5|12,5",
                "333|0.33|0,33",
                "999|0.99|0,99",
                "1234567|1,234.56|1.234,56"
            })
    void pointsKeepTwoDecimalsAndAreNeverRoundedUp(long thousandths, String english, String dutch) {
        assertThat(in("en").thousandths(thousandths)).isEqualTo(english);
        assertThat(in("nl").thousandths(thousandths)).isEqualTo(dutch);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"14|+14", "-10|−10", "0|0"})
    void changesCarryTheirSign(long number, String printed) {
        assertThat(in("en").signed(number)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1|3|33.3%|33,3%", "2|3|66.6%|66,6%", "3|3|100.0%|100,0%", "0|3|0.0%|0,0%", "0|0|–|–"})
    void sharesAreRoundedDownToOneDecimal(long part, long whole, String english, String dutch) {
        assertThat(in("en").share(part, whole)).isEqualTo(english);
        assertThat(in("nl").share(part, whole)).isEqualTo(dutch);
    }

    @Test
    void absentPercentageIsAnEnDash() {
        assertThat(in("en").percent(OptionalInt.empty())).isEqualTo("\u2013");
        assertThat(in("en").percent(OptionalInt.of(62))).isEqualTo("62%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-12|12 Mar 2027|12 Mar 27|12 Mar|Mar 27|wk 10",
                "2026-01-01|1 Jan 2026|1 Jan 26|1 Jan|Jan 26|wk 1",
                "2027-01-01|1 Jan 2027|1 Jan 27|1 Jan|Jan 27|wk 53"
            })
    void datesInEnglish(LocalDate day, String date, String table, String brief, String tick, String week) {
        var formats = in("en");

        assertThat(formats.date(day)).isEqualTo(date);
        assertThat(formats.tableDate(day)).isEqualTo(table);
        assertThat(formats.shortDate(day)).isEqualTo(brief);
        assertThat(formats.monthAndYear(day)).isEqualTo(tick);
        assertThat(formats.week(day)).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2027-03-12|12 mrt 2027", "2026-05-01|1 mei 2026", "2026-10-31|31 okt 2026"})
    void datesInDutch(LocalDate day, String date) {
        assertThat(in("nl-NL").date(day)).isEqualTo(date);
    }

    @Test
    void instantsAreShownInTheConfiguredZone() {
        var instant = Instant.parse("2026-11-03T07:40:59Z");

        assertThat(in("en").instant(instant)).isEqualTo("3 Nov 2026, 08:40");
        assertThat(in("nl").instant(instant)).isEqualTo("3 nov 2026 08:40");
        assertThat(in("fr").instant(instant)).isEqualTo("3 Nov 2026, 08:40");
        assertThat(in("en").time(instant)).isEqualTo("08:40");
    }

    @Test
    void moneyIsShortInSentencesAndWholeInTables() {
        var english = new Formats(Locale.UK, ZoneId.of("UTC"));
        var dutch = new Formats(Locale.forLanguageTag("nl"), ZoneId.of("UTC"));
        var euro = Currency.getInstance("EUR");

        assertThat(english.money(new Money(95_000, euro))).isEqualTo("EUR\u00a0950");
        assertThat(english.money(new Money(4_099_999, euro))).isEqualTo("EUR\u00a040k");
        assertThat(english.money(new Money(210_000_000, euro))).isEqualTo("EUR\u00a02.10\u00a0m");
        assertThat(dutch.money(new Money(4_000_000, euro))).isEqualTo("EUR\u00a040\u00a0dzd.");
        assertThat(dutch.money(new Money(-210_000_000, euro))).isEqualTo("EUR\u00a0\u22122,10\u00a0mln.");
        assertThat(english.amount(new Money(123_450, euro))).isEqualTo("1,234.50");
        assertThat(english.amount(new Money(1_234, Currency.getInstance("JPY"))))
                .isEqualTo("1,234");
    }

    @Test
    void growthAndDaysCarryTheirSign() {
        var formats = new Formats(Locale.UK, ZoneId.of("UTC"));

        assertThat(formats.signedShare(7, 100)).isEqualTo("+7.0%");
        assertThat(formats.signedShare(-3, 200)).isEqualTo("\u22121.5%");
        assertThat(formats.signedShare(1, 0)).isEqualTo("\u2013");
        assertThat(formats.days(14)).isEqualTo("+14 d");
    }
}
