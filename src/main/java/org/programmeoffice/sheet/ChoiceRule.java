package org.programmeoffice.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads one of a closed list of values, by any of its names: code, English or Dutch label. Case, accents and
 * punctuation do not matter.
 *
 * @param names per value; the first is the one that messages show. Values keep the map's order.
 */
public record ChoiceRule<T>(Class<T> type, Map<T, List<String>> names) implements CellRule<T> {
    public ChoiceRule {
        names = names.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> List.copyOf(entry.getValue()),
                        (first, second) -> first,
                        LinkedHashMap::new));
        if (names.isEmpty() || names.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("each choice needs a name");
        }
    }

    @Override
    public boolean isTelling() {
        return true;
    }

    @Override
    public Reading<T> read(Cell.Plain cell, Notation notation) {
        var wanted = HeadingText.plain(cell.shown());
        return names.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().map(HeadingText::plain).anyMatch(wanted::equals))
                .findFirst()
                .map(entry -> Reading.value(entry.getKey()))
                .orElseGet(() ->
                        Reading.wrong("pmo.sheet.cell.notChoice", cell.shown().strip(), allowed()));
    }

    private String allowed() {
        return names.values().stream().map(labels -> labels.get(0)).collect(Collectors.joining(", "));
    }
}
