package org.programmeoffice.dependency;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The two dates of a dependency.
 *
 * @param neededBy the last day on which the receiver can use it
 * @param promised the day on which the giver will deliver; empty until he says so
 */
public record Terms(LocalDate neededBy, Optional<LocalDate> promised) {}
