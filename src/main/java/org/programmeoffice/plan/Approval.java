package org.programmeoffice.plan;

import java.time.Instant;
import org.programmeoffice.common.UserKey;

/** Who approved a baseline, when and why. */
public record Approval(UserKey by, Instant at, String reason) {}
