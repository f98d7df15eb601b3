package org.programmeoffice.risk.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.risk.RiskModel;

/**
 * How risks are weighed below a top initiative.
 *
 * @param initiative the key of the top initiative; null in answers to a change
 * @param cells 25 levels: those of probability 1 first, each by impact
 * @param appetite the highest level that may be borne, by category
 * @param version to be sent with the next change, as {@code revision}
 */
public record RiskModelJson(
        @Nullable String initiative, List<String> cells, Map<String, String> appetite, int version) {
    static RiskModelJson of(@Nullable String initiative, RiskModel model) {
        var appetite = new TreeMap<String, String>();
        model.appetite().forEach((category, level) -> appetite.put(small(category), small(level)));
        return new RiskModelJson(
                initiative,
                model.matrix().cells().stream().map(RiskModelJson::small).toList(),
                appetite,
                model.version());
    }

    private static String small(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
