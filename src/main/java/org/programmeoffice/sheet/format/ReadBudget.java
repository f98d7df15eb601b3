package org.programmeoffice.sheet.format;

import java.util.function.LongSupplier;

/** What is left of the limits while one file is read. */
final class ReadBudget {
    private static final long SMALL = 1_000_000;

    private final ReadLimits limits;
    private final LongSupplier nanoTime;
    private final long started;
    private long unpacked;
    private int rows;
    private int cells;
    private int mergedRanges;

    ReadBudget(ReadLimits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
    }

    ReadLimits limits() {
        return limits;
    }

    void takeUnpacked(long bytes) throws RefusedFileException {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw new RefusedFileException("pmo.sheet.file.unpacksTooLarge", limits.unpackedBytes() / 1_000_000);
        }
        checkTime();
    }

    void checkRatio(long packed, long part) throws RefusedFileException {
        if (part > SMALL && part > packed * limits.ratio()) {
            throw new RefusedFileException("pmo.sheet.file.unpacksTooLarge", limits.unpackedBytes() / 1_000_000);
        }
    }

    void takeRow() throws RefusedFileException {
        if (++rows > limits.rows()) {
            throw new RefusedFileException("pmo.sheet.file.tooManyRows", limits.rows());
        }
        checkTime();
    }

    void takeCell(int column) throws RefusedFileException {
        if (column >= limits.columns()) {
            throw new RefusedFileException("pmo.sheet.file.tooManyColumns", limits.columns());
        }
        if (++cells > limits.cells()) {
            throw new RefusedFileException("pmo.sheet.file.tooManyCells", limits.cells());
        }
    }

    void takeMergedRange() throws RefusedFileException {
        if (++mergedRanges > limits.mergedRanges()) {
            throw new RefusedFileException("pmo.sheet.file.tooManyMerged", limits.mergedRanges());
        }
    }

    void checkTime() throws RefusedFileException {
        if (nanoTime.getAsLong() - started > limits.time().toNanos()) {
            throw new RefusedFileException(
                    "pmo.sheet.file.tooSlow", limits.time().toSeconds());
        }
    }
}
