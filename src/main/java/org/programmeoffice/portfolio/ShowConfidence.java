package org.programmeoffice.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.rollup.RagStatus;

/** Shows how sure it is that initiatives deliver, today and on every day on which somebody judged. */
public final class ShowConfidence {
    private final Initiatives initiatives;
    private final Declarations declarations;
    private final InitiativeTree tree;
    private final Permissions permissions;

    public ShowConfidence(
            Initiatives initiatives, Declarations declarations, InitiativeTree tree, Permissions permissions) {
        this.initiatives = initiatives;
        this.declarations = declarations;
        this.tree = tree;
        this.permissions = permissions;
    }

    /** Returns the story of one initiative. What has moved since counts where it stood on its day. */
    public Outcome<ConfidenceStory> show(UserKey actor, InitiativeKey key) {
        return permissions.demand(actor, Action.VIEW, key).map(node -> {
            var all = tree.all();
            var within = within(node, all);
            var own = declarations.of(List.of(node.id()));
            return new ConfidenceStory(own, days(declarations.heldBy(within)), changes(within));
        });
    }

    /** Returns the initiative and everything below it. */
    private static Set<InitiativeId> within(InitiativeNode top, List<InitiativeNode> all) {
        Map<InitiativeId, List<InitiativeId>> children = new HashMap<>();
        all.forEach(node -> node.parent().ifPresent(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>())
                .add(node.id())));
        var found = new HashSet<InitiativeId>();
        var open = new ArrayList<InitiativeId>(List.of(top.id()));
        while (!open.isEmpty()) {
            var next = open.remove(open.size() - 1);
            if (found.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    private List<ConfidenceAt> days(List<Declaration> judged) {
        var kinds = initiatives
                .byIds(judged.stream().map(Declaration::initiative).collect(Collectors.toSet()))
                .stream()
                .filter(Project.class::isInstance)
                .map(Initiative::id)
                .collect(Collectors.toSet());
        var days = new TreeMap<LocalDate, List<Declaration>>();
        judged.stream().filter(one -> kinds.contains(one.initiative())).forEach(one -> days.computeIfAbsent(
                        one.on(), day -> new ArrayList<>())
                .add(one));
        return days.entrySet().stream()
                .map(day -> day(day.getKey(), day.getValue()))
                .toList();
    }

    private static ConfidenceAt day(LocalDate on, List<Declaration> judged) {
        var colours = new EnumMap<RagStatus, Integer>(RagStatus.class);
        judged.forEach(one -> colours.merge(one.confidence(), 1, Integer::sum));
        var costs = judged.stream().flatMap(one -> one.wholeLifeCost().stream()).toList();
        boolean same = costs.stream().map(Money::currency).distinct().count() == 1;
        return new ConfidenceAt(
                on,
                judged.size(),
                colours,
                same ? costs.stream().reduce(Money::plus) : Optional.empty(),
                judged.size() - costs.size());
    }

    private List<ConfidenceStory.Turn> changes(Collection<InitiativeId> within) {
        var byId = initiatives.byIds(within).stream().collect(Collectors.toMap(Initiative::id, Function.identity()));
        var last = new HashMap<InitiativeId, RagStatus>();
        var turns = new ArrayList<ConfidenceStory.Turn>();
        for (var one : declarations.of(within)) {
            var initiative = byId.get(one.initiative());
            if (one.confidence() == RagStatus.GREY || initiative == null) {
                continue;
            }
            var before = last.put(one.initiative(), one.confidence());
            if (before != null && before != one.confidence()) {
                turns.add(new ConfidenceStory.Turn(initiative, one.on(), before, one.confidence()));
            }
        }
        return turns;
    }
}
