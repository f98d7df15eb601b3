package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.List;

/**
 * Every place of a work item that the viewer may view, at least one.
 *
 * @param factsAsOf the instant whose facts the figures show
 * @param complete whether the first load was over; until then figures are too low
 */
public record ItemPlaces(List<ItemPlace> places, Instant factsAsOf, boolean complete) {
    public ItemPlaces {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("an item without a place is shown nowhere");
        }
    }
}
