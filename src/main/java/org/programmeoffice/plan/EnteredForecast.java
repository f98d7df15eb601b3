package org.programmeoffice.plan;

import java.time.LocalDate;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.UserKey;

/** An estimate at completion that a person entered in place of the computed one, and his reason. */
public record EnteredForecast(Money amount, String reason, UserKey by, LocalDate on) {}
