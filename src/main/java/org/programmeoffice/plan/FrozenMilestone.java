package org.programmeoffice.plan;

import java.time.LocalDate;

/** A milestone's date as a baseline promised it, with the name and mark of that day. */
public record FrozenMilestone(int number, String name, boolean key, LocalDate date) {}
