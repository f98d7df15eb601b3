package org.programmeoffice.bench;

import java.util.Map;
import org.programmeoffice.rollup.WeekSeries;
import org.programmeoffice.rollup.WorkTotals;

/** The figures of an initiative as its readers get them, from sums over the index. */
record IndexFigures(WorkTotals totals, Map<Long, Long> statuses, Map<Long, Long> types, WeekSeries weeks) {}
