package org.programmeoffice.sheet;

import java.math.BigDecimal;

/**
 * Reads a percentage as percentage points: 12.5 for {@code 12,5 %}, for {@code 12.5}, and for a cell that shows 12.5 %.
 * A bare number between 0 and 1 is refused: it may be a fraction or less than one per cent.
 *
 * @param minimum in percentage points, inclusive
 * @param maximum in percentage points, inclusive
 * @param decimals the most digits after the decimal mark, of the percentage points
 */
public record PercentRule(int minimum, int maximum, int decimals) implements CellRule<BigDecimal> {
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
        return points(cell, notation).then(value -> NumberRule.between(minimum, maximum, decimals)
                .read(new Cell.Numeric(value, false), notation));
    }

    private static Reading<BigDecimal> points(Cell.Plain cell, Notation notation) {
        if (cell instanceof Cell.Numeric number && number.percent()) {
            return Reading.value(number.value().movePointRight(2));
        }
        if (cell instanceof Cell.Text text && text.value().strip().endsWith("%")) {
            var bare = text.value().strip();
            return NumberText.read(bare.substring(0, bare.length() - 1), notation.decimals());
        }
        return NumberRule.number(cell, notation).then(PercentRule::unlessFraction);
    }

    private static Reading<BigDecimal> unlessFraction(BigDecimal value) {
        boolean fraction = value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
        return fraction
                ? Reading.wrong(
                        "pmo.sheet.cell.percentUnclear",
                        value.toPlainString(),
                        value.movePointRight(2).stripTrailingZeros().toPlainString())
                : Reading.value(value);
    }
}
