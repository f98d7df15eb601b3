package org.programmeoffice.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.EntryScope;

/** Lists risks: those of an initiative, with or without those below it, or all that a person may view. */
public final class ListRisks {
    private final Risks risks;
    private final Models models;
    private final EntryScope scope;
    private final Permissions permissions;
    private final Clock clock;

    public ListRisks(Risks risks, RiskModels models, InitiativeTree tree, Permissions permissions, Clock clock) {
        this.risks = risks;
        this.models = new Models(models, tree);
        this.scope = new EntryScope(risks::withRestricted, tree, permissions);
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Which part of which list is wanted. */
    public record Wanted(RiskFilter filter, RiskOrder order, boolean descending, PageRequest page) {}

    /**
     * A risk of a list.
     *
     * @param mayEdit whether the person may edit it
     */
    public record Line(Risk risk, InitiativeNode initiative, RiskModel model, boolean mayEdit) {}

    /**
     * A part of a list.
     *
     * @param hidden how many restricted risks fit the filter and are not shown
     * @param mayRaise whether the person may add one to the initiative asked for
     */
    public record Listed(
            Optional<InitiativeNode> initiative, Page<Line> page, int hidden, boolean mayRaise, LocalDate today) {}

    /** Returns the risks of an initiative, and of those below it if wanted. */
    public Outcome<Listed> of(UserKey actor, InitiativeKey key, boolean below, Wanted wanted) {
        return scope.of(actor, key, below).map(found -> listed(actor, found, wanted));
    }

    /** Returns the risks of everything that the person may view. */
    public Listed all(UserKey actor, Wanted wanted) {
        return listed(actor, scope.everything(actor), wanted);
    }

    private Listed listed(UserKey actor, EntryScope.Found found, Wanted wanted) {
        var query = new RiskQuery(
                actor, found.within(), found.board(), wanted.filter(), wanted.order(), wanted.descending());
        var page = risks.list(query, wanted.page());
        return new Listed(
                found.node(),
                page.withItems(items -> lines(actor, found, items)),
                risks.count(query) - page.total(),
                found.node()
                        .filter(node -> permissions.allowed(actor, node).contains(Action.RAISE_ENTRY))
                        .isPresent(),
                LocalDate.now(clock));
    }

    private List<Line> lines(UserKey actor, EntryScope.Found found, List<Risk> items) {
        var nodes = found.all().stream().collect(Collectors.toMap(InitiativeNode::id, Function.identity()));
        var ids =
                items.stream().map(risk -> risk.entry().initiative()).distinct().toList();
        var known = models.of(ids, found.all());
        Map<InitiativeId, Boolean> edits = ids.stream().collect(Collectors.toMap(Function.identity(), id -> permissions
                .allowed(actor, Objects.requireNonNull(nodes.get(id)))
                .contains(Action.EDIT_ENTRY)));
        return items.stream()
                .map(risk -> line(actor, risk, nodes, known, edits))
                .toList();
    }

    private static Line line(
            UserKey actor,
            Risk risk,
            Map<InitiativeId, InitiativeNode> nodes,
            Map<InitiativeId, RiskModel> models,
            Map<InitiativeId, Boolean> edits) {
        var id = risk.entry().initiative();
        return new Line(
                risk,
                Objects.requireNonNull(nodes.get(id)),
                models.getOrDefault(id, RiskModel.USUAL),
                edits.getOrDefault(id, false) || risk.entry().isOf(actor));
    }
}
