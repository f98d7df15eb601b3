package org.programmeoffice.sheet;

import java.text.DecimalFormatSymbols;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;

/** How the texts of a file write dates and numbers, as far as it is known. */
public record Notation(DateOrder dates, DecimalMark decimals) {
    /** Nothing is known: what can be read in two ways is an error. */
    public static final Notation UNKNOWN = new Notation(DateOrder.UNKNOWN, DecimalMark.UNKNOWN);

    /** What {@code 03/04/2026} means. */
    public enum DateOrder {
        /** The third of April. */
        DAY_FIRST,
        /** The fourth of March. */
        MONTH_FIRST,
        /** Either; the cell is refused. */
        UNKNOWN
    }

    /** What {@code 1.234} means. */
    public enum DecimalMark {
        /** A thousand and more. */
        COMMA,
        /** A little over one. */
        DOT,
        /** Either; the cell is refused. */
        UNKNOWN
    }

    /** Returns the notation of a locale. English without a country leaves the order of dates unknown. */
    public static Notation of(Locale locale) {
        char mark = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        var decimals = mark == ',' ? DecimalMark.COMMA : mark == '.' ? DecimalMark.DOT : DecimalMark.UNKNOWN;
        return new Notation(dateOrder(locale), decimals);
    }

    private static DateOrder dateOrder(Locale locale) {
        if (locale.getLanguage().equals("en") && locale.getCountry().isEmpty()) {
            return DateOrder.UNKNOWN;
        }
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return pattern.indexOf('d') < pattern.indexOf('M') ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    /**
     * Returns this notation with the decimal mark that the texts agree on: {@code 12,5} among them means that
     * {@code 1.250} is a thousand and more. A mark that is known stays; texts that contradict each other say nothing.
     */
    public Notation withDecimalsOf(Collection<String> texts) {
        if (decimals != DecimalMark.UNKNOWN) {
            return this;
        }
        boolean comma = texts.stream().anyMatch(text -> NumberText.tells(text, DecimalMark.COMMA));
        boolean dot = texts.stream().anyMatch(text -> NumberText.tells(text, DecimalMark.DOT));
        return comma == dot ? this : new Notation(dates, comma ? DecimalMark.COMMA : DecimalMark.DOT);
    }
}
