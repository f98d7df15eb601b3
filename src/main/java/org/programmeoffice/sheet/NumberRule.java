package org.programmeoffice.sheet;

import java.math.BigDecimal;

/**
 * Reads a decimal number within a range.
 *
 * @param minimum inclusive
 * @param maximum inclusive
 * @param decimals the most digits after the decimal mark; zeros at the end do not count
 */
public record NumberRule(BigDecimal minimum, BigDecimal maximum, int decimals) implements CellRule<BigDecimal> {
    /** Returns the rule for whole and fractional numbers between two whole ones. */
    public static NumberRule between(long minimum, long maximum, int decimals) {
        return new NumberRule(BigDecimal.valueOf(minimum), BigDecimal.valueOf(maximum), decimals);
    }

    @Override
    public Class<BigDecimal> type() {
        return BigDecimal.class;
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public Reading<BigDecimal> read(Cell.Plain cell, Notation notation) {
        return number(cell, notation).then(this::check);
    }

    /** Returns the number in the cell, a percentage as its fraction. */
    static Reading<BigDecimal> number(Cell.Plain cell, Notation notation) {
        if (cell instanceof Cell.Numeric number) {
            return Reading.value(number.value());
        }
        return cell instanceof Cell.Text text
                ? NumberText.read(text.value(), notation.decimals())
                : Reading.wrong("pmo.sheet.cell.notNumber", cell.shown());
    }

    private Reading<BigDecimal> check(BigDecimal value) {
        if (value.compareTo(minimum) < 0 || value.compareTo(maximum) > 0) {
            return Reading.wrong(
                    "pmo.sheet.cell.outOfRange",
                    value.toPlainString(),
                    minimum.toPlainString(),
                    maximum.toPlainString());
        }
        return value.stripTrailingZeros().scale() > decimals
                ? Reading.wrong("pmo.sheet.cell.decimals", value.toPlainString(), String.valueOf(decimals))
                : Reading.value(value);
    }
}
