package org.programmeoffice.workitem;

import java.time.Instant;
import org.programmeoffice.rollup.Coverage;
import org.programmeoffice.rollup.Progress;
import org.programmeoffice.rollup.WorkTotals;

/** The few figures of an initiative that outlive a restart, with the instant whose facts they show. */
public record KeptFigure(Instant asOf, WorkTotals inScope, Progress byCount, Progress byPoints, Coverage estimated) {}
