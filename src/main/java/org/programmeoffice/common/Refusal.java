package org.programmeoffice.common;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Why a use case did not do what was asked. Nothing was written. */
public sealed interface Refusal {
    /** There is no such record, or the person may not view it: the two are never told apart. */
    record NotFound() implements Refusal {}

    /**
     * The person may view the record but not do this.
     *
     * @param messageKey says what is not allowed
     * @param whoMay text keys of the roles that may, such as {@code pmo.access.role.sro}
     * @param persons who has one of these roles, if they are few; otherwise empty
     */
    record Forbidden(String messageKey, Set<String> whoMay, Set<UserKey> persons) implements Refusal {
        public Forbidden {
            whoMay = Set.copyOf(whoMay);
            persons = Set.copyOf(persons);
        }

        public Forbidden(String messageKey, Set<String> whoMay) {
            this(messageKey, whoMay, Set.of());
        }
    }

    /** At least one field is wrong; every wrong field is named. */
    record Invalid(List<FieldError> errors) implements Refusal {
        public Invalid {
            errors = List.copyOf(errors);
            if (errors.isEmpty()) {
                throw new IllegalArgumentException("an invalid request names what is wrong");
            }
        }

        public static Invalid field(String field, String messageKey, String... arguments) {
            return new Invalid(List.of(FieldError.of(field, messageKey, arguments)));
        }
    }

    /**
     * Somebody else changed the record since the person read it.
     *
     * @param by who made the newest change
     * @param at when
     * @param revision the record's newest revision
     * @param changes every field that has another value since; empty if that is not known
     */
    record Conflict(UserKey by, Instant at, int revision, List<Overtaken> changes) implements Refusal {
        public Conflict {
            changes = List.copyOf(changes);
        }

        public Conflict(UserKey by, Instant at, int revision) {
            this(by, at, revision, List.of());
        }
    }

    /**
     * A field that others changed since the person read it.
     *
     * @param before what the person read; empty if there was nothing
     * @param after what it is now
     * @param by who changed it last
     */
    record Overtaken(String field, String before, String after, UserKey by, Instant at) {}
}
