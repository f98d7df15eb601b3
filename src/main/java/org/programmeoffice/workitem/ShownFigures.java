package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.Optional;
import org.programmeoffice.access.InitiativeNode;

/**
 * The figures of an initiative with what they rest on.
 *
 * @param figures computed from the facts that this node has loaded
 * @param factsAsOf the instant whose facts the figures show
 * @param computedAt when the pass ran
 * @param complete whether the first load was over; if not, figures are too low and the kept ones are to be shown
 * @param kept the last figures before the first load was over; empty if complete or if there never were any
 */
public record ShownFigures(
        InitiativeNode on,
        InitiativeFigures figures,
        Instant factsAsOf,
        Instant computedAt,
        boolean complete,
        Optional<KeptFigure> kept) {}
