package org.programmeoffice.access.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Revision;
import org.programmeoffice.rest.PersonJson;

/**
 * A change that was made.
 *
 * @param subject what was changed, such as {@code PJ-118} or {@code PJ-118/roles}
 * @param at as in {@code 2026-11-23T10:42:00Z}
 */
public record RevisionJson(String subject, int number, PersonJson by, String at, List<ChangeJson> changes) {
    /** A field that got another value; null for nothing. */
    public record ChangeJson(
            String field, @JsonProperty("old") @Nullable String before, @JsonProperty("new") @Nullable String after) {}

    static RevisionJson of(Revision revision, People people) {
        return new RevisionJson(
                revision.subject().value(),
                revision.number(),
                PersonJson.of(revision.by(), people),
                revision.at().toString(),
                revision.changes().stream()
                        .map(change -> new ChangeJson(change.field(), change.before(), change.after()))
                        .toList());
    }
}
