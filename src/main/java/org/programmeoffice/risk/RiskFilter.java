package org.programmeoffice.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.common.UserKey;

/**
 * Which risks of a register are wanted; every condition must hold.
 *
 * @param text occurs in the title, in any case; empty for any
 * @param states empty for any
 * @param level the level now
 * @param cell the cell of the matrix in which they are now
 * @param reviewBefore the day to look at them again lies before this one
 */
public record RiskFilter(
        String text,
        Set<RiskState> states,
        Optional<RiskLevel> level,
        Optional<Cell> cell,
        Optional<RiskKind> kind,
        Optional<RiskCategory> category,
        Optional<UserKey> owner,
        Optional<LocalDate> reviewBefore) {
    /** A cell of the matrix, both from 1 to 5. */
    public record Cell(int probability, int impact) {
        /** Returns the cell in which a rating lies. */
        public static Cell of(Rating rating) {
            return new Cell(rating.probability(), rating.impact());
        }
    }

    /** Every risk. */
    public static final RiskFilter ALL = new RiskFilter(
            "",
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public RiskFilter {
        states = Set.copyOf(states);
    }
}
