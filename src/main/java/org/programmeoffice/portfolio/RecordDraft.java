package org.programmeoffice.portfolio;

import java.util.Map;

/**
 * A record as it was typed.
 *
 * @param fields what was typed into the others; one that is left out keeps its value
 */
public record RecordDraft(String title, String description, Map<ProfileField, String> fields) {
    public RecordDraft {
        fields = Map.copyOf(fields);
    }
}
