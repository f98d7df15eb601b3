package org.programmeoffice.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** What stands in one cell of a spreadsheet. */
public sealed interface Cell {
    /** A cell whose value stands in the file itself. */
    sealed interface Plain extends Cell {}

    /** A text, as typed: neither stripped nor shortened. All cells of a CSV file are text or blank. */
    record Text(String value) implements Plain {}

    /**
     * A number, as the person saw it: at most 15 significant digits.
     *
     * @param percent whether the cell shows it as a percentage; the value is still the fraction, 0.125 for 12.5 %
     */
    record Numeric(BigDecimal value, boolean percent) implements Plain {
        public static Numeric of(long value) {
            return new Numeric(BigDecimal.valueOf(value), false);
        }
    }

    /** A date; a time of day in the same cell is left out. */
    record Day(LocalDate value) implements Plain {}

    /** TRUE or FALSE. */
    record Truth(boolean value) implements Plain {}

    /**
     * A formula.
     *
     * @param expression without the equals sign; empty if the file keeps it elsewhere
     * @param value what it gave when the file was saved; blank if the file does not say
     */
    record Formula(String expression, Cell value) implements Cell {}

    /** An error value, such as {@code #REF!}. */
    record Failed(String code) implements Cell {}

    /** Nothing. */
    record Blank() implements Cell {}

    /** Returns a cell without content. */
    static Cell blank() {
        return new Blank();
    }

    /** Returns the cell for a text: blank if the text is empty. */
    static Cell text(String value) {
        return value.isEmpty() ? blank() : new Text(value);
    }

    /** Returns whether there is nothing to read: blank, or a text of white space only. */
    default boolean isBlank() {
        return this instanceof Blank
                || (this instanceof Text text && text.value().isBlank());
    }

    /** Returns the content for a person to recognise it by: dates as ISO, numbers without grouping; empty if blank. */
    default String shown() {
        if (this instanceof Text text) {
            return text.value();
        }
        if (this instanceof Numeric number) {
            return number.percent()
                    ? number.value().movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                    : number.value().toPlainString();
        }
        if (this instanceof Day day) {
            return day.value().toString();
        }
        if (this instanceof Truth truth) {
            return String.valueOf(truth.value()).toUpperCase(Locale.ROOT);
        }
        if (this instanceof Formula formula) {
            return formula.value().shown();
        }
        return this instanceof Failed failed ? failed.code() : "";
    }
}
