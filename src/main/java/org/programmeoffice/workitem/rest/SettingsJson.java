package org.programmeoffice.workitem.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.programmeoffice.workitem.JiraVocabulary;
import org.programmeoffice.workitem.ShownSettings;

/** The roll-up settings and what there is to choose from; a change sends the revision back. */
public record SettingsJson(
        int revision,
        String epicLinkField,
        String pointsField,
        List<Long> notDelivered,
        String zone,
        long pollSeconds,
        int pagesPerSecond,
        List<FieldJson> epicLinkFields,
        List<FieldJson> pointsFields,
        Map<Long, String> resolutions) {
    /** A custom field. */
    public record FieldJson(String id, String name) {
        static FieldJson of(JiraVocabulary.Field field) {
            return new FieldJson(field.id(), field.name());
        }
    }

    static SettingsJson of(ShownSettings shown) {
        var choices = shown.choices();
        return new SettingsJson(
                shown.revision(),
                choices.epicLinkField(),
                choices.pointsField(),
                choices.notDelivered().stream().sorted().toList(),
                choices.zone().getId(),
                choices.pollInterval().toSeconds(),
                choices.pagesPerSecond(),
                shown.epicLinkFields().stream().map(FieldJson::of).toList(),
                shown.pointsFields().stream().map(FieldJson::of).toList(),
                new TreeMap<>(shown.resolutions()));
    }
}
