package org.programmeoffice.risk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.common.InitiativeId;

/** Finds the model that an initiative's risks are weighed by: the one of its top initiative. */
final class Models {
    private final RiskModels models;
    private final InitiativeTree tree;

    Models(RiskModels models, InitiativeTree tree) {
        this.models = models;
        this.tree = tree;
    }

    RiskModel of(InitiativeNode node) {
        return newest(top(node).id());
    }

    InitiativeNode top(InitiativeNode node) {
        var above = tree.above(node);
        return above.isEmpty() ? node : above.get(above.size() - 1);
    }

    RiskModel newest(InitiativeId top) {
        return models.newest(List.of(top)).getOrDefault(top, RiskModel.USUAL);
    }

    /** Returns the model of each initiative; in two statements. */
    Map<InitiativeId, RiskModel> of(Collection<InitiativeId> initiatives, List<InitiativeNode> all) {
        var nodes = all.stream().collect(Collectors.toMap(InitiativeNode::id, Function.identity()));
        var tops = new HashMap<InitiativeId, InitiativeId>();
        initiatives.forEach(id -> tops.put(id, top(id, nodes)));
        var known = models.newest(Set.copyOf(tops.values()));
        return initiatives.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> known.getOrDefault(tops.getOrDefault(id, id), RiskModel.USUAL)));
    }

    private static InitiativeId top(InitiativeId id, Map<InitiativeId, InitiativeNode> nodes) {
        var top = id;
        var parent = parent(top, nodes);
        while (parent.isPresent()) {
            top = parent.get();
            parent = parent(top, nodes);
        }
        return top;
    }

    private static Optional<InitiativeId> parent(InitiativeId id, Map<InitiativeId, InitiativeNode> nodes) {
        return Optional.ofNullable(nodes.get(id)).flatMap(InitiativeNode::parent);
    }
}
