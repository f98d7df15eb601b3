package org.programmeoffice.access;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field that a revision changed.
 *
 * @param field the field's name, such as {@code title}; for a role, {@code role.} and the role
 * @param before what it was; null if it was empty
 * @param after what it became; null if it became empty
 */
public record Change(String field, @Nullable String before, @Nullable String after) {
    /** Returns the change; an empty text counts as nothing. */
    public static Change of(String field, String before, String after) {
        return new Change(field, textOf(before), textOf(after));
    }

    /** Returns the change, or nothing if the two values are the same. */
    public static Optional<Change> between(String field, String before, String after) {
        return Objects.equals(before, after) ? Optional.empty() : Optional.of(of(field, before, after));
    }

    /** Returns the change of a scope rule without the text of its query; any other change as it is. */
    Change withoutQuery() {
        return field.equals("rule") || field.endsWith(".effect")
                ? new Change(field, shortened(before), shortened(after))
                : this;
    }

    private static @Nullable String shortened(@Nullable String rule) {
        return rule == null ? null : rule.replaceFirst("(?s)^([A-Z_]+ JQL) .*", "$1 ");
    }

    private static @Nullable String textOf(String value) {
        return value.isEmpty() ? null : value;
    }
}
