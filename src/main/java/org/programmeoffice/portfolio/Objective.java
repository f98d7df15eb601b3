package org.programmeoffice.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Something that a portfolio wants to reach. Written {@code O2: Permits within a week | 40}.
 *
 * @param code by which others refer to it, such as {@code O2}; never given again
 * @param weight how much it counts, 0 to 100; empty if nobody said
 */
public record Objective(String code, String title, OptionalInt weight) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(O[1-9][0-9]{0,2}):)?\\s*([^|]*[^|\\s])\\s*(?:\\|\\s*([0-9]{1,3}))?");

    /** Returns the objective as written, without a code if the text has none; empty if it is no objective. */
    static Optional<Objective> parse(String line) {
        var match = WRITTEN.matcher(line.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var weight = match.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(match.group(3)));
        var code = match.group(1) == null ? "" : match.group(1);
        return weight.orElse(0) <= 100
                ? Optional.of(new Objective(code, match.group(2).strip(), weight))
                : Optional.empty();
    }

    /** Returns the objectives of a field that was kept. */
    static List<Objective> all(String kept) {
        return kept.lines().flatMap(line -> parse(line).stream()).toList();
    }

    /** Returns the number in the code; 0 without one. */
    int number() {
        return code.isEmpty() ? 0 : Integer.parseInt(code.substring(1));
    }

    Objective called(String other) {
        return new Objective(other, title, weight);
    }

    @Override
    public String toString() {
        return code + ": " + title + (weight.isPresent() ? " | " + weight.getAsInt() : "");
    }
}
