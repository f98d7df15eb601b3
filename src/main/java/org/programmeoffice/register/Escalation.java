package org.programmeoffice.register;

import java.time.LocalDate;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/**
 * An entry put to the level above, until that accepts or returns it. The entry stays where it is until then.
 *
 * @param to the initiative that is asked to take it over
 */
public record Escalation(InitiativeId to, UserKey by, LocalDate on, String reason) {}
