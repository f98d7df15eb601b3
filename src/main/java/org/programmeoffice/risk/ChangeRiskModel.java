package org.programmeoffice.risk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.Recording;

/** Shows and sets how risks are weighed below a top initiative. Each change is a version; older ones stay as they were. */
public final class ChangeRiskModel {
    private final Risks risks;
    private final RiskModels models;
    private final InitiativeTree tree;
    private final Permissions permissions;
    private final Revisions revisions;
    private final Clock clock;

    public ChangeRiskModel(
            Risks risks,
            RiskModels models,
            InitiativeTree tree,
            Permissions permissions,
            Revisions revisions,
            Clock clock) {
        this.risks = risks;
        this.models = models;
        this.tree = tree;
        this.permissions = permissions;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * The model that holds for an initiative.
     *
     * @param top the initiative that it is kept at
     * @param mayChange whether the person may set another
     */
    public record Shown(InitiativeNode top, RiskModel model, boolean mayChange) {}

    /** Returns the model that holds for an initiative that the person may view. */
    public Outcome<Shown> show(UserKey actor, InitiativeKey key) {
        return permissions.demand(actor, Action.VIEW, key).map(node -> {
            var finder = new Models(models, tree);
            var top = finder.top(node);
            return new Shown(
                    top,
                    finder.newest(top.id()),
                    permissions.allowed(actor, top).contains(Action.SET_RISK_MODEL));
        });
    }

    /**
     * Returns the new model of a top initiative.
     *
     * @param cells 25 names of levels: those of probability 1 first, each by impact
     * @param appetite a name of a level for each category
     * @param read the version that the person read; 0 for the usual one
     */
    public Outcome<RiskModel> change(
            UserKey actor, InitiativeKey key, List<String> cells, Map<RiskCategory, String> appetite, int read) {
        return permissions.demand(actor, Action.SET_RISK_MODEL, key).then(node -> {
            var reader = new FieldReader();
            reader.demand(node.parent().isEmpty(), "", "pmo.risk.error.notTop");
            var levels = levels(reader, cells);
            var lines = appetite(reader, appetite);
            return reader.outcome(() -> new RiskModel(Math.max(0, read) + 1, new RiskMatrix(levels), lines))
                    .then(model -> keep(actor, node, model, read));
        });
    }

    private Outcome<RiskModel> keep(UserKey actor, InitiativeNode top, RiskModel model, int read) {
        var before = models.version(top.id(), read).orElse(RiskModel.USUAL);
        var revision = new Revision(
                new Subject(top.key() + "/risk-model"),
                model.version(),
                actor,
                clock.instant(),
                Recording.between(fields(before), fields(model)));
        return revisions.record(List.of(revision), () -> {
            models.add(top.id(), model);
            risks.rank(below(top.id()), model);
            return model;
        });
    }

    private Set<InitiativeId> below(InitiativeId top) {
        var within = new HashSet<InitiativeId>(Set.of(top));
        var all = tree.all();
        for (int before = 0; before < within.size(); ) {
            before = within.size();
            all.stream()
                    .filter(node -> node.parent().filter(within::contains).isPresent())
                    .forEach(node -> within.add(node.id()));
        }
        return within;
    }

    private static List<RiskLevel> levels(FieldReader reader, List<String> cells) {
        reader.demand(cells.size() == RiskMatrix.USUAL.cells().size(), "cells", "pmo.risk.error.cells");
        var levels = new ArrayList<RiskLevel>();
        for (int at = 0; at < cells.size(); at++) {
            reader.choice("cells." + at, cells.get(at), RiskLevel.class).ifPresent(levels::add);
        }
        return levels;
    }

    private static Map<RiskCategory, RiskLevel> appetite(FieldReader reader, Map<RiskCategory, String> texts) {
        var lines = new EnumMap<RiskCategory, RiskLevel>(RiskCategory.class);
        for (var category : RiskCategory.values()) {
            var field = "appetite." + category.name().toLowerCase(Locale.ROOT);
            reader.choice(field, texts.getOrDefault(category, ""), RiskLevel.class)
                    .ifPresent(level -> lines.put(category, level));
        }
        return lines;
    }

    private static Map<String, String> fields(RiskModel model) {
        var fields = new LinkedHashMap<String, String>();
        for (int cell = 0; cell < model.matrix().cells().size(); cell++) {
            fields.put(
                    "cell." + (cell / Rating.MOST + 1) + "." + (cell % Rating.MOST + 1),
                    model.matrix().cells().get(cell).name());
        }
        new EnumMap<>(model.appetite()).forEach((category, level) -> fields.put("appetite." + category, level.name()));
        return fields;
    }
}
