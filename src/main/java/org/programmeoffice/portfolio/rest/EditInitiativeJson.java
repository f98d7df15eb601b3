package org.programmeoffice.portfolio.rest;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.portfolio.ProfileField;
import org.programmeoffice.portfolio.RecordDraft;
import org.programmeoffice.rest.Sent;

/**
 * A record as it shall be, and the revision that was read. Title, description and revision must be there; any other field
 * that is left out keeps its value, and an empty text clears it.
 */
public record EditInitiativeJson(
        @Nullable String title,
        @Nullable String description,
        @Nullable String category,
        @Nullable String tier,
        @Nullable String reference,
        @Nullable String tags,
        @Nullable String serves,
        @Nullable String vision,
        @Nullable String sponsors,
        @Nullable String changeManagers,
        @Nullable String seniorUsers,
        @Nullable String seniorSuppliers,
        @Nullable String objectives,
        @Nullable String currency,
        @Nullable String envelope,
        @Nullable Integer revision) {

    Outcome<RecordDraft> draft() {
        return Sent.required("title", title).then(name -> Sent.required("description", description)
                .map(text -> new RecordDraft(name, text, fields())));
    }

    private Map<ProfileField, String> fields() {
        var fields = new EnumMap<ProfileField, String>(ProfileField.class);
        for (var field : ProfileField.values()) {
            var typed = typed(field);
            if (typed != null) {
                fields.put(field, typed);
            }
        }
        return fields;
    }

    private @Nullable String typed(ProfileField field) {
        return switch (field) {
            case CATEGORY -> category;
            case TIER -> tier;
            case REFERENCE -> reference;
            case TAGS -> tags;
            case SERVES -> serves;
            case VISION -> vision;
            case SPONSORS -> sponsors;
            case CHANGE_MANAGERS -> changeManagers;
            case SENIOR_USERS -> seniorUsers;
            case SENIOR_SUPPLIERS -> seniorSuppliers;
            case OBJECTIVES -> objectives;
            case CURRENCY -> currency;
            case ENVELOPE -> envelope;
        };
    }
}
