package org.programmeoffice.workitem;

import java.util.List;
import java.util.Map;

/**
 * The roll-up settings and what there is to choose from.
 *
 * @param revision what a change must expect; 0 means that all choices are guesses
 * @param resolutions names by id
 */
public record ShownSettings(
        RollupChoices choices,
        int revision,
        List<JiraVocabulary.Field> epicLinkFields,
        List<JiraVocabulary.Field> pointsFields,
        Map<Long, String> resolutions) {
    public ShownSettings {
        epicLinkFields = List.copyOf(epicLinkFields);
        pointsFields = List.copyOf(pointsFields);
        resolutions = Map.copyOf(resolutions);
    }
}
