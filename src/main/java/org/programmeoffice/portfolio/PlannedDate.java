package org.programmeoffice.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;

/**
 * A milestone of an initiative, as far as it is told beside a work item.
 *
 * @param gate whether the board decides there
 * @param day as it happened, else as forecast; empty if neither is known
 */
public record PlannedDate(InitiativeId on, String name, boolean gate, Optional<LocalDate> day, boolean achieved) {}
