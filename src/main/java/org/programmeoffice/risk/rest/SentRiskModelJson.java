package org.programmeoffice.risk.rest;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.risk.RiskCategory;

/**
 * A risk model to set.
 *
 * @param cells 25 levels: those of probability 1 first, each by impact
 * @param appetite a level for each category
 * @param revision the version that was read; 0 for the usual one
 */
public record SentRiskModelJson(
        @Nullable List<String> cells, @Nullable Map<String, String> appetite, @Nullable Integer revision) {
    List<String> levels() {
        return cells == null ? List.of() : cells;
    }

    Map<RiskCategory, String> lines() {
        var lines = new EnumMap<RiskCategory, String>(RiskCategory.class);
        for (var category : RiskCategory.values()) {
            var level = appetite == null ? null : appetite.get(category.name().toLowerCase(Locale.ROOT));
            lines.put(category, level == null ? "" : level);
        }
        return lines;
    }
}
