package org.programmeoffice.access;

import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.common.UserKey;

/**
 * A role to be given.
 *
 * @param from the first day, inclusive; empty for today
 * @param to the last day, inclusive; empty if open
 */
public record NewRole(UserKey person, Role role, Optional<LocalDate> from, Optional<LocalDate> to) {}
