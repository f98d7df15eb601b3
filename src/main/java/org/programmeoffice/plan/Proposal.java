package org.programmeoffice.plan;

import java.time.Instant;
import org.programmeoffice.common.UserKey;

/** Who proposed a baseline, when and why. */
public record Proposal(UserKey by, Instant at, String reason) {}
