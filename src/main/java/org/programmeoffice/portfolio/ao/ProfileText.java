package org.programmeoffice.portfolio.ao;

import java.util.EnumMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.portfolio.Profile;
import org.programmeoffice.portfolio.ProfileField;

/**
 * The fields of a profile in one column: {@code category=RUN}, a field in each line, line ends within a value as {@code \n}.
 * The reference is left out: it has a column to be found by.
 */
final class ProfileText {
    private ProfileText() {}

    static @Nullable String write(Profile profile) {
        var text = profile.values().entrySet().stream()
                .filter(field -> field.getKey() != ProfileField.REFERENCE)
                .map(field -> field.getKey().word() + "=" + escaped(field.getValue()))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    static Profile read(@Nullable String text, @Nullable String reference) {
        var values = new EnumMap<ProfileField, String>(ProfileField.class);
        if (text != null) {
            text.lines().forEach(line -> {
                int at = line.indexOf('=');
                ProfileField.ofWord(line.substring(0, at))
                        .ifPresent(field -> values.put(field, plain(line.substring(at + 1))));
            });
        }
        if (reference != null) {
            values.put(ProfileField.REFERENCE, reference);
        }
        return new Profile(values);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String escaped) {
        var plain = new StringBuilder();
        for (int at = 0; at < escaped.length(); at++) {
            char here = escaped.charAt(at);
            if (here != '\\' || at + 1 == escaped.length()) {
                plain.append(here);
                continue;
            }
            char next = escaped.charAt(++at);
            plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
        }
        return plain.toString();
    }
}
