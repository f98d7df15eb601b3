package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.dependency.Slack;

/**
 * A dependency in trouble, from where it is promised to where it is needed.
 *
 * @param from the giver's row; empty if it stands outside the roadmap
 * @param to the receiver's row; empty if it stands outside the roadmap
 * @param fromPosition of the promise; of the need if nothing is promised
 */
public record RoadmapLink(
        String key,
        InitiativeKey giver,
        InitiativeKey receiver,
        String deliverable,
        Optional<Integer> from,
        Optional<Integer> to,
        int fromPosition,
        int toPosition,
        LocalDate neededBy,
        Optional<LocalDate> promised,
        Slack slack) {}
