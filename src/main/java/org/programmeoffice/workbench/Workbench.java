package org.programmeoffice.workbench;

import java.time.LocalDate;
import java.util.List;

/**
 * What asks for attention today.
 *
 * @param concerns the most pressing finding first; within one the oldest day first, then by the initiative's key
 * @param looked at how many initiatives it looked
 * @param moreRisks how many further risks have a finding that are not among the concerns
 * @param today the day that it is about
 */
public record Workbench(List<Concern> concerns, int looked, int moreRisks, LocalDate today) {
    public Workbench {
        concerns = List.copyOf(concerns);
    }
}
