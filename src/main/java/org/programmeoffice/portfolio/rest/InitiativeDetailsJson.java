package org.programmeoffice.portfolio.rest;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.programmeoffice.access.People;
import org.programmeoffice.portfolio.Initiative;
import org.programmeoffice.portfolio.InitiativeDetails;

/**
 * An initiative with what is around it.
 *
 * @param ancestors what it stands in, highest first, as far as the caller may view it
 * @param children what stands directly in it
 * @param may what the caller may do, such as {@code edit_record}
 */
public record InitiativeDetailsJson(
        InitiativeJson initiative,
        List<InitiativeEntryJson> ancestors,
        List<InitiativeEntryJson> children,
        List<String> may) {
    static InitiativeDetailsJson of(InitiativeDetails details, People people) {
        int depth = details.ancestors().size();
        return new InitiativeDetailsJson(
                InitiativeJson.of(details.initiative(), people),
                IntStream.range(0, depth)
                        .mapToObj(
                                at -> InitiativeEntryJson.of(details.ancestors().get(at), at))
                        .toList(),
                entries(details.children(), depth + 1),
                details.may().stream()
                        .sorted()
                        .map(action -> action.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static List<InitiativeEntryJson> entries(List<Initiative> initiatives, int depth) {
        return initiatives.stream()
                .map(initiative -> InitiativeEntryJson.of(initiative, depth))
                .toList();
    }
}
