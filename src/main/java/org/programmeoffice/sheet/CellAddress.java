package org.programmeoffice.sheet;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a cell stands, printed as people know it: {@code C7} is row 6, column 2. Ordered by row, then column.
 *
 * @param row from 0
 * @param column from 0
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {
    private static final Pattern TEXT = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})");
    private static final Comparator<CellAddress> ORDER =
            Comparator.comparingInt(CellAddress::row).thenComparingInt(CellAddress::column);

    public CellAddress {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("no such cell: row " + row + ", column " + column);
        }
    }

    /** Returns the address that the text spells, such as {@code C7} or {@code $C$7}; empty if it is none. */
    public static Optional<CellAddress> parse(String text) {
        var match = TEXT.matcher(text);
        return match.matches()
                ? Optional.of(new CellAddress(Integer.parseInt(match.group(2)) - 1, columnOf(match.group(1))))
                : Optional.empty();
    }

    /** Returns the letters of the column: A for 0, AA for 26. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    private static int columnOf(String letters) {
        return letters.toUpperCase(Locale.ROOT).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    @Override
    public int compareTo(CellAddress other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return letters(column) + (row + 1);
    }
}
