package org.programmeoffice.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.workitem.ItemPlaces;

/**
 * What a person is told beside a work item: where it counts, with what, and until when.
 *
 * @param places empty if it counts nowhere that the person may view
 * @param titles of every initiative that is named, by id
 * @param next the next milestone of the initiatives in which it counts; one without any is absent
 * @param standsFor the milestones that its completion achieves, as far as the person may view their initiatives
 * @param mayLink whether the person manages anything that the item could be linked to
 */
public record LinkedItem(
        Optional<ItemPlaces> places,
        Map<InitiativeId, String> titles,
        Map<InitiativeId, PlannedDate> next,
        List<PlannedDate> standsFor,
        boolean mayLink) {
    public LinkedItem {
        titles = Map.copyOf(titles);
        next = Map.copyOf(next);
        standsFor = List.copyOf(standsFor);
    }

    /** Returns the title of the initiative; empty text if it is not known. */
    public String title(InitiativeId id) {
        return titles.getOrDefault(id, "");
    }
}
