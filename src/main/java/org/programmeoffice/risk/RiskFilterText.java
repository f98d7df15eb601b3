package org.programmeoffice.risk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.common.UserKey;

/**
 * A filter as an address has it. What an address does not say, or says wrongly, is left open; without a state the risks
 * that may still happen are meant.
 *
 * @param query by the names {@code q}, {@code state}, {@code level}, {@code kind}, {@code category}, {@code cell}, {@code
 *     mine} and {@code overdue}
 */
public record RiskFilterText(Map<String, String> query) {
    public RiskFilterText {
        query = Map.copyOf(query);
    }

    public RiskFilter filter(UserKey viewer, LocalDate today) {
        return new RiskFilter(
                value("q").strip(),
                states(),
                choice(value("level"), RiskLevel.class),
                cell(),
                choice(value("kind"), RiskKind.class),
                choice(value("category"), RiskCategory.class),
                "yes".equals(value("mine")) ? Optional.of(viewer) : Optional.empty(),
                "yes".equals(value("overdue")) ? Optional.of(today) : Optional.empty());
    }

    private String value(String name) {
        return query.getOrDefault(name, "");
    }

    private Set<RiskState> states() {
        return switch (value("state")) {
            case "all" -> Set.of();
            case "" -> RiskState.open();
            default -> choice(value("state"), RiskState.class).map(Set::of).orElseGet(RiskState::open);
        };
    }

    private Optional<RiskFilter.Cell> cell() {
        var text = value("cell");
        return text.matches("[1-5]-[1-5]")
                ? Optional.of(new RiskFilter.Cell(text.charAt(0) - '0', text.charAt(2) - '0'))
                : Optional.empty();
    }

    /** Returns the choice of that name, in any case; empty if there is none. */
    public static <E extends Enum<E>> Optional<E> choice(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
