package org.programmeoffice.plan.ao;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values as columns hold them: null for nothing. */
final class Texts {
    private Texts() {}

    static @Nullable String of(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    static @Nullable String of(String text) {
        return text.isEmpty() ? null : text;
    }

    static Optional<LocalDate> day(@Nullable String column) {
        return Optional.ofNullable(column).map(LocalDate::parse);
    }

    static String text(@Nullable String column) {
        return column == null ? "" : column;
    }
}
