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
     */
    record Conflict(UserKey by, Instant at, int revision) implements Refusal {}
}
