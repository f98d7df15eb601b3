package org.programmeoffice.plan.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.programmeoffice.ao.OfInitiatives;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.plan.Approval;
import org.programmeoffice.plan.Baseline;
import org.programmeoffice.plan.BaselineHistory;
import org.programmeoffice.plan.BaselineState;
import org.programmeoffice.plan.Baselines;
import org.programmeoffice.plan.FrozenPlanText;
import org.programmeoffice.plan.FrozenScope;
import org.programmeoffice.plan.FrozenScopeText;
import org.programmeoffice.plan.Proposal;

/** Baselines as rows, with the work items that they froze in rows of their own. */
public final class AoBaselines implements Baselines {
    private final ActiveObjects ao;

    public AoBaselines(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<InitiativeId, BaselineHistory> of(Collection<InitiativeId> initiatives) {
        var wanted = new HashSet<>(initiatives);
        var query = OfInitiatives.select(BaselineRow.INITIATIVE_ID, wanted, BaselineRow.BASELINE_NUMBER);
        var lists = new HashMap<InitiativeId, List<Baseline>>();
        wanted.forEach(initiative -> lists.put(initiative, new ArrayList<>()));
        for (var row : ao.find(BaselineRow.class, query)) {
            var list = lists.get(new InitiativeId(row.getInitiativeId()));
            if (list != null) {
                list.add(baseline(row));
            }
        }
        var histories = new HashMap<InitiativeId, BaselineHistory>();
        lists.forEach((initiative, list) -> histories.put(initiative, new BaselineHistory(list)));
        return histories;
    }

    @Override
    public FrozenScope scope(InitiativeId initiative, int number) {
        var query = Query.select()
                .where(
                        BaselineScopeRow.INITIATIVE_ID + " = ? AND " + BaselineScopeRow.BASELINE_NUMBER + " = ?",
                        initiative.value(),
                        number);
        return Arrays.stream(ao.find(BaselineScopeRow.class, query))
                .findFirst()
                .map(row -> FrozenScopeText.read(row.getScope()))
                .orElseThrow(() -> missing(initiative, number));
    }

    @Override
    public void add(Baseline.Proposed proposed, FrozenScope scope) {
        ao.create(
                BaselineRow.class,
                Map.of(
                        BaselineRow.INITIATIVE_ID, proposed.initiative().value(),
                        BaselineRow.BASELINE_NUMBER, proposed.number(),
                        BaselineRow.STATE, proposed.state().name(),
                        BaselineRow.PROPOSED_BY, proposed.proposal().by().value(),
                        BaselineRow.PROPOSED_AT, proposed.proposal().at().toEpochMilli(),
                        BaselineRow.PROPOSED_REASON, proposed.proposal().reason(),
                        BaselineRow.PLAN, FrozenPlanText.write(proposed.plan())));
        ao.create(
                BaselineScopeRow.class,
                Map.of(
                        BaselineScopeRow.INITIATIVE_ID, proposed.initiative().value(),
                        BaselineScopeRow.BASELINE_NUMBER, proposed.number(),
                        BaselineScopeRow.SCOPE, FrozenScopeText.write(scope)));
    }

    @Override
    public void mark(Baseline baseline) {
        var row = row(baseline);
        row.setState(baseline.state().name());
        baseline.approval().ifPresent(approval -> {
            row.setApprovedBy(approval.by().value());
            row.setApprovedAt(approval.at().toEpochMilli());
            row.setApprovedReason(approval.reason());
        });
        row.save();
    }

    private BaselineRow row(Baseline baseline) {
        var query = Query.select()
                .where(
                        BaselineRow.INITIATIVE_ID + " = ? AND " + BaselineRow.BASELINE_NUMBER + " = ?",
                        baseline.initiative().value(),
                        baseline.number());
        return Arrays.stream(ao.find(BaselineRow.class, query))
                .findFirst()
                .orElseThrow(() -> missing(baseline.initiative(), baseline.number()));
    }

    private static Baseline baseline(BaselineRow row) {
        var proposed = new Baseline.Proposed(
                new InitiativeId(row.getInitiativeId()),
                row.getBaselineNumber(),
                new Proposal(
                        new UserKey(row.getProposedBy()),
                        Instant.ofEpochMilli(row.getProposedAt()),
                        row.getProposedReason()),
                FrozenPlanText.read(row.getPlan()));
        return switch (BaselineState.valueOf(row.getState())) {
            case PROPOSED -> proposed;
            case APPROVED -> proposed.approve(approval(row).orElseThrow());
            case SUPERSEDED ->
                approval(row)
                        .map(approval -> proposed.approve(approval).supersede())
                        .orElseGet(proposed::supersede);
        };
    }

    private static Optional<Approval> approval(BaselineRow row) {
        var by = row.getApprovedBy();
        var at = row.getApprovedAt();
        return by == null || at == null
                ? Optional.empty()
                : Optional.of(
                        new Approval(new UserKey(by), Instant.ofEpochMilli(at), Texts.text(row.getApprovedReason())));
    }

    private static IllegalArgumentException missing(InitiativeId initiative, int number) {
        return new IllegalArgumentException("no baseline " + number + " of initiative " + initiative.value());
    }
}
