package org.programmeoffice.risk.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.programmeoffice.ao.OfInitiatives;
import org.programmeoffice.ao.Within;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.register.Confidentiality;
import org.programmeoffice.register.EntryKey;
import org.programmeoffice.risk.Risk;
import org.programmeoffice.risk.RiskModel;
import org.programmeoffice.risk.RiskQuery;
import org.programmeoffice.risk.RiskState;
import org.programmeoffice.risk.Risks;

/** Risks as rows. */
public final class AoRisks implements Risks {
    private final ActiveObjects ao;

    public AoRisks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Risk> byNumber(int number) {
        return row(number).map(RiskColumns::risk);
    }

    @Override
    public List<Risk> byNumbers(Collection<Integer> numbers) {
        var within = Within.of(RiskRow.RISK_NUMBER, Set.copyOf(numbers));
        return found(Query.select().where(within.clause(), within.values()).order(RiskRow.RISK_NUMBER));
    }

    @Override
    public int highestNumber() {
        var query = Query.select().order(RiskRow.RISK_NUMBER + " DESC").limit(1);
        return Arrays.stream(ao.find(RiskRow.class, query))
                .mapToInt(RiskRow::getRiskNumber)
                .findFirst()
                .orElse(0);
    }

    @Override
    public Page<Risk> list(RiskQuery query, PageRequest page) {
        var condition = RiskCondition.visible(query);
        var select = condition
                .select()
                .order(RiskCondition.order(query))
                .limit(page.limit())
                .offset(page.offset());
        return new Page<>(found(select), page.offset(), ao.count(RiskRow.class, condition.select()));
    }

    @Override
    public int count(RiskQuery query) {
        return ao.count(RiskRow.class, RiskCondition.all(query).select());
    }

    @Override
    public List<Risk> open(Collection<InitiativeId> initiatives) {
        var wanted = Set.copyOf(initiatives);
        var condition = RiskCondition.within(wanted)
                .and(Within.of(
                        RiskRow.STATE,
                        RiskState.open().stream().map(RiskState::name).toList()));
        return found(condition.select().order(RiskRow.RISK_NUMBER));
    }

    @Override
    public Set<InitiativeId> withRestricted(Collection<InitiativeId> initiatives) {
        var condition = RiskCondition.within(Set.copyOf(initiatives))
                .and(Within.of(RiskRow.CONFIDENTIALITY, List.of(Confidentiality.RESTRICTED.name())));
        return Arrays.stream(ao.find(RiskRow.class, condition.select()))
                .map(row -> new InitiativeId(row.getInitiativeId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Risk> raisedFrom(EntryKey source) {
        return found(Query.select()
                .where(RiskRow.RAISED_FROM + " = ?", source.toString())
                .order(RiskRow.RISK_NUMBER));
    }

    @Override
    public void save(Risk risk, int rank) {
        var row = row(risk.entry().key().number()).orElseGet(() -> create(risk));
        RiskColumns.write(row, risk, rank);
        row.save();
    }

    @Override
    public void rank(Collection<InitiativeId> initiatives, RiskModel model) {
        var wanted = Set.copyOf(initiatives);
        var query = OfInitiatives.select(RiskRow.INITIATIVE_ID, wanted, RiskRow.RISK_NUMBER);
        for (var row : ao.find(RiskRow.class, query)) {
            int rank = model.rank(RiskColumns.risk(row));
            if (rank != row.getLevelRank() && wanted.contains(new InitiativeId(row.getInitiativeId()))) {
                row.setLevelRank(rank);
                row.save();
            }
        }
    }

    private List<Risk> found(Query query) {
        return Arrays.stream(ao.find(RiskRow.class, query))
                .map(RiskColumns::risk)
                .toList();
    }

    private Optional<RiskRow> row(int number) {
        var query = Query.select().where(RiskRow.RISK_NUMBER + " = ?", number);
        return Arrays.stream(ao.find(RiskRow.class, query)).findFirst();
    }

    private RiskRow create(Risk risk) {
        var entry = risk.entry();
        return ao.create(
                RiskRow.class,
                Map.of(
                        RiskRow.RISK_NUMBER, entry.key().number(),
                        RiskRow.INITIATIVE_ID, entry.initiative().value(),
                        RiskRow.TITLE, entry.title(),
                        RiskRow.SMALL_TITLE, RiskColumns.small(entry.title()),
                        RiskRow.RAISED_BY, entry.raisedBy().value(),
                        RiskRow.RAISED_ON, entry.raisedOn().toString(),
                        RiskRow.CONFIDENTIALITY, entry.confidentiality().name(),
                        RiskRow.STATE, risk.state().name(),
                        RiskRow.KIND, risk.words().kind().name(),
                        RiskRow.CATEGORY, risk.words().category().name()));
    }
}
