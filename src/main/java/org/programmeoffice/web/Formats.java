package org.programmeoffice.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.programmeoffice.common.Money;

/**
 * How numbers, dates and instants look to one reader. Dutch for a Dutch reader, English for everybody else. Minus is
 * U+2212; nothing is rounded up.
 */
public final class Formats {
    /** Stands where a value is absent and the reason is obvious. */
    public static final String ABSENT = "\u2013";

    private static final char MINUS = '\u2212';
    private static final List<String> ENGLISH =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> DUTCH =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final boolean dutch;
    private final ZoneId zone;

    public Formats(Locale locale, ZoneId zone) {
        this.dutch = "nl".equals(locale.getLanguage());
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Returns a whole number with groups of three digits: {@code 6,478}. */
    public String count(long number) {
        return decimal(BigDecimal.valueOf(number), 0);
    }

    /** Returns thousandths as units with at most two decimals, rounded down: {@code 12.5}. */
    public String thousandths(long thousandths) {
        return decimal(BigDecimal.valueOf(thousandths).divide(THOUSAND), 2);
    }

    /** Returns {@code 62%}. */
    public String percent(int whole) {
        return count(whole) + "%";
    }

    /** Returns {@code 62%}, or an en dash if there is no percentage. */
    public String percent(OptionalInt whole) {
        return whole.isPresent() ? percent(whole.getAsInt()) : ABSENT;
    }

    /** Returns the part of the whole with one decimal, rounded down: {@code 27.7%}; an en dash of nothing. */
    public String share(long part, long whole) {
        if (whole == 0) {
            return ABSENT;
        }
        var share = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN);
        return format("#,##0.0", share) + "%";
    }

    /** Returns a number that always carries its sign unless it is zero: {@code +14}. */
    public String signed(long number) {
        return number > 0 ? "+" + count(number) : count(number);
    }

    /** Returns the difference as a part of the whole with its sign and one decimal: {@code +7.0%}; an en dash of nothing. */
    public String signedShare(long difference, long whole) {
        var share = share(difference, whole);
        return difference > 0 && whole != 0 ? "+" + share : share;
    }

    /** Returns calendar days with their sign: {@code +14 d}. */
    public String days(long days) {
        return signed(days) + " d";
    }

    /** Returns the amount without its currency, with all decimals unless they are all 0: {@code 1,234.50}. */
    public String amount(Money money) {
        var digits = money.currency().getDefaultFractionDigits();
        var whole = money.amount().stripTrailingZeros().scale() <= 0;
        return format(whole || digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits), money.amount());
    }

    /** Returns the amount as in a sentence: {@code EUR 950}, {@code EUR 40k}, {@code EUR 2.10 m}; rounded down. */
    public String money(Money money) {
        var amount = money.amount();
        var code = money.currency().getCurrencyCode() + "\u00a0";
        if (amount.abs().compareTo(MILLION) >= 0) {
            return code + format("#,##0.00", amount.divide(MILLION)) + (dutch ? "\u00a0mln." : "\u00a0m");
        }
        return amount.abs().compareTo(TEN_THOUSAND) >= 0
                ? code + format("#,##0", amount.divide(THOUSAND)) + (dutch ? "\u00a0dzd." : "k")
                : code + amount(money);
    }

    /** Returns {@code 12 Mar 2027}. */
    public String date(LocalDate day) {
        return shortDate(day) + " " + day.getYear();
    }

    /** Returns {@code 12 Mar 27}, as in tables. */
    public String tableDate(LocalDate day) {
        return shortDate(day) + " " + twoDigits(day.getYear());
    }

    /** Returns {@code 12 Mar}, where the year is plain. */
    public String shortDate(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** Returns {@code Mar}, for a tick on a time axis. */
    public String month(LocalDate day) {
        return (dutch ? DUTCH : ENGLISH).get(day.getMonthValue() - 1);
    }

    /** Returns {@code Jan 26}, for a tick where the year changes. */
    public String monthAndYear(LocalDate day) {
        return month(day) + " " + twoDigits(day.getYear());
    }

    /** Returns {@code wk 45}, by ISO 8601. */
    public String week(LocalDate day) {
        return "wk " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Returns {@code 3 Nov 2026, 08:40} in the reader's zone. */
    public String instant(Instant instant) {
        var local = instant.atZone(zone);
        return date(local.toLocalDate()) + (dutch ? " " : ", ") + clock(local);
    }

    /** Returns {@code 08:40} in the reader's zone. */
    public String time(Instant instant) {
        return clock(instant.atZone(zone));
    }

    private static String clock(ZonedDateTime local) {
        return String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute());
    }

    private static String twoDigits(int year) {
        return String.format(Locale.ROOT, "%02d", Math.floorMod(year, 100));
    }

    private String decimal(BigDecimal number, int decimals) {
        return format(decimals == 0 ? "#,##0" : "#,##0." + "#".repeat(decimals), number);
    }

    private String format(String pattern, BigDecimal number) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(dutch ? '.' : ',');
        symbols.setDecimalSeparator(dutch ? ',' : '.');
        symbols.setMinusSign(MINUS);
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(number);
    }
}
