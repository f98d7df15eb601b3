package org.programmeoffice.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer that is not a success. What does not apply is left out.
 *
 * @param message the whole in one sentence, in the reader's language
 * @param errors what is wrong with which field
 * @param whoMay the names of the roles that may do it
 * @param persons the names of who has one of these roles, if they are few
 * @param by the name of who made the newest change
 * @param at when that was, as in {@code 2026-11-23T10:42:00Z}
 * @param revision the newest revision
 * @param changes the fields that others changed since they were read
 * @param id names the entry in the host's log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ErrorJson(
        String message,
        List<AtField> errors,
        List<String> whoMay,
        List<String> persons,
        @Nullable String by,
        @Nullable String at,
        @Nullable Integer revision,
        List<Changed> changes,
        @Nullable String id) {
    /** What is wrong with one field; an empty name means the whole request. */
    public record AtField(String field, String message) {}

    /** A field that others changed since it was read: what it was, what it is, by whom and when. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Changed(String field, String before, String after, String by, String at) {}

    static ErrorJson saying(String message) {
        return new ErrorJson(message, List.of(), List.of(), List.of(), null, null, null, List.of(), null);
    }

    static ErrorJson invalid(String message, List<AtField> errors) {
        return new ErrorJson(message, errors, List.of(), List.of(), null, null, null, List.of(), null);
    }

    static ErrorJson forbidden(String message, List<String> whoMay, List<String> persons) {
        return new ErrorJson(message, List.of(), whoMay, persons, null, null, null, List.of(), null);
    }

    static ErrorJson conflict(String message, String by, String at, int revision, List<Changed> changes) {
        return new ErrorJson(message, List.of(), List.of(), List.of(), by, at, revision, changes, null);
    }

    static ErrorJson unexpected(String message, String id) {
        return new ErrorJson(message, List.of(), List.of(), List.of(), null, null, null, List.of(), id);
    }
}
