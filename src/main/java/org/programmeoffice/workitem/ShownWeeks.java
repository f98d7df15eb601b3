package org.programmeoffice.workitem;

import java.time.Instant;
import java.time.ZoneId;
import org.programmeoffice.rollup.WeekSeries;

/**
 * An initiative's weeks.
 *
 * @param scope items in scope: created and resolved
 * @param delivery leaves: created and finished
 * @param zone whose weeks they are
 * @param factsAsOf the last week is over only if this lies after its end
 */
public record ShownWeeks(WeekSeries scope, WeekSeries delivery, ZoneId zone, Instant factsAsOf, boolean complete) {}
