package org.programmeoffice.sheet.format;

import java.time.Duration;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes of the file
 * @param unpackedBytes of all parts of an XLSX file together
 * @param ratio the most an XLSX part may grow when unpacked; holds from one megabyte on
 * @param rows with content, per file
 * @param columns the rightmost column with content
 * @param cells with content, per file
 * @param mergedRanges per file
 * @param time for the whole file
 */
public record ReadLimits(
        int bytes, long unpackedBytes, int ratio, int rows, int columns, int cells, int mergedRanges, Duration time) {
    /** Enough for a register of 10,000 rows with 50 columns. */
    public static final ReadLimits USUAL =
            new ReadLimits(10_000_000, 100_000_000, 200, 50_000, 300, 500_000, 1_000, Duration.ofSeconds(20));
}
