package org.programmeoffice.sheet;

/**
 * Reads a whole number, such as a score.
 *
 * @param minimum inclusive
 * @param maximum inclusive
 */
public record WholeNumberRule(int minimum, int maximum) implements CellRule<Integer> {
    @Override
    public Class<Integer> type() {
        return Integer.class;
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public Reading<Integer> read(Cell.Plain cell, Notation notation) {
        return NumberRule.between(minimum, maximum, 0)
                .read(cell, notation)
                .then(value -> Reading.value(value.intValueExact()));
    }
}
