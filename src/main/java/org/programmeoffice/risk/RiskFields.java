package org.programmeoffice.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.access.Change;
import org.programmeoffice.register.Recording;

/** Says what of a risk is different, for its history. */
final class RiskFields {
    private RiskFields() {}

    static List<Change> of(Risk added) {
        return Recording.between(Map.of(), fields(added));
    }

    static List<Change> between(Risk before, Risk after) {
        return Recording.between(fields(before), fields(after));
    }

    private static Map<String, String> fields(Risk risk) {
        var fields = new LinkedHashMap<>(risk.entry().fields());
        fields.put("state", risk.state().name());
        fields.put("reason", risk.reason());
        var words = risk.words();
        fields.put("kind", words.kind().name());
        fields.put("category", words.category().name());
        fields.put("cause", words.cause());
        fields.put("event", words.event());
        fields.put("effect", words.effect());
        fields.put("warning", words.warning());
        fields.put("inherent", text(risk.ratings().inherent()));
        fields.put("inherentReason", risk.inherentReason());
        fields.put("current", text(risk.ratings().current()));
        fields.put("target", text(risk.ratings().target()));
        addStakes(fields, risk.stakes());
        fields.put("response", text(risk.response().type()));
        fields.put("actions", risk.response().actions());
        return fields;
    }

    private static void addStakes(Map<String, String> fields, Stakes stakes) {
        fields.put("percent", stakes.probability().map(StakesDraft::percent).orElse(""));
        fields.put(
                "cost",
                stakes.cost()
                        .map(cost -> cost.least() + " " + cost.likely() + " " + cost.most() + " " + cost.currency())
                        .orElse(""));
        fields.put("days", text(stakes.days()));
        fields.put("proximityDate", text(stakes.proximityDate()));
        fields.put("proximity", text(stakes.proximity()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
