package org.programmeoffice.sheet;

/**
 * Reads text, without white space around it. A number or a date in a text column is taken as it is shown.
 *
 * @param maximumLength in characters, inclusive
 */
public record TextRule(int maximumLength) implements CellRule<String> {
    @Override
    public Class<String> type() {
        return String.class;
    }

    @Override
    public Reading<String> read(Cell.Plain cell, Notation notation) {
        var text = cell.shown().strip();
        int length = text.codePointCount(0, text.length());
        return length <= maximumLength
                ? Reading.value(text)
                : Reading.wrong("pmo.sheet.cell.tooLong", String.valueOf(length), String.valueOf(maximumLength));
    }
}
