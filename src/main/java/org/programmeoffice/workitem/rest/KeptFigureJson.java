package org.programmeoffice.workitem.rest;

import org.programmeoffice.workitem.KeptFigure;

/** The last figures before this node was started. */
public record KeptFigureJson(String asOf, TotalsJson inScope, ProgressJson byCount, ProgressJson byPoints) {
    static KeptFigureJson of(KeptFigure kept) {
        return new KeptFigureJson(
                kept.asOf().toString(),
                TotalsJson.of(kept.inScope()),
                ProgressJson.of(kept.byCount()),
                ProgressJson.of(kept.byPoints()));
    }
}
