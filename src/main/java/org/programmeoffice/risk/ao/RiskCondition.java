package org.programmeoffice.risk.ao;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.programmeoffice.ao.Within;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.register.Confidentiality;
import org.programmeoffice.risk.RiskFilter;
import org.programmeoffice.risk.RiskModel;
import org.programmeoffice.risk.RiskOrder;
import org.programmeoffice.risk.RiskQuery;
import org.programmeoffice.risk.RiskState;

/** The condition of a list, built from parts that must all hold. */
final class RiskCondition {
    /** Some databases take no more than a thousand values in one list. */
    private static final int MOST_IN_LIST = 500;

    private final List<String> clauses = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private RiskCondition() {}

    /** Returns the condition that a risk belongs to one of the initiatives. */
    static RiskCondition within(Collection<InitiativeId> initiatives) {
        var condition = new RiskCondition();
        condition.addOneOf(RiskRow.INITIATIVE_ID, initiatives);
        return condition;
    }

    /** Returns the condition of everything that fits the filter. */
    static RiskCondition all(RiskQuery query) {
        var condition = within(query.within());
        condition.addFilter(query.filter());
        return condition;
    }

    /** Returns the condition of what fits the filter and the viewer sees. */
    static RiskCondition visible(RiskQuery query) {
        var condition = all(query);
        var board = new RiskCondition();
        board.addOneOf(RiskRow.INITIATIVE_ID, query.board());
        condition.add(
                "(" + RiskRow.CONFIDENTIALITY + " = ? OR " + RiskRow.OWNER + " = ? OR " + RiskRow.ACTIONEE + " = ? OR "
                        + board.clause() + ")",
                Confidentiality.NORMAL.name(),
                query.viewer().value(),
                query.viewer().value());
        condition.values.addAll(board.values);
        return condition;
    }

    RiskCondition and(Within part) {
        add(part.clause(), part.values());
        return this;
    }

    Query select() {
        return Query.select().where(clause(), values.toArray());
    }

    static String order(RiskQuery query) {
        var way = query.descending() ? " DESC" : " ASC";
        var number = RiskRow.RISK_NUMBER + (query.order() == RiskOrder.KEY ? way : " ASC");
        return switch (query.order()) {
            case LEVEL -> RiskRow.LEVEL_RANK + way + ", " + number;
            case KEY -> number;
            case TITLE -> RiskRow.SMALL_TITLE + way + ", " + number;
            case STATE -> RiskRow.STATE + way + ", " + number;
            case OWNER -> RiskRow.OWNER + way + ", " + number;
            case REVIEW -> RiskRow.REVIEW_BY + way + ", " + number;
        };
    }

    private String clause() {
        return String.join(" AND ", clauses);
    }

    private void add(String clause, Object... parameters) {
        clauses.add(clause);
        values.addAll(Arrays.asList(parameters));
    }

    private void addOneOf(String column, Collection<InitiativeId> initiatives) {
        var ids = initiatives.stream().map(InitiativeId::value).sorted().toList();
        var lists = new ArrayList<String>();
        for (int from = 0; from < ids.size(); from += MOST_IN_LIST) {
            var part = Within.of(column, ids.subList(from, Math.min(ids.size(), from + MOST_IN_LIST)));
            lists.add(part.clause());
            values.addAll(Arrays.asList(part.values()));
        }
        clauses.add(lists.isEmpty() ? "1 = 0" : lists.stream().collect(Collectors.joining(" OR ", "(", ")")));
    }

    private void addFilter(RiskFilter filter) {
        if (!filter.text().isEmpty()) {
            add(RiskRow.SMALL_TITLE + " LIKE ?", "%" + literal(filter.text()) + "%");
        }
        if (!filter.states().isEmpty()) {
            and(Within.of(
                    RiskRow.STATE,
                    filter.states().stream().map(RiskState::name).sorted().toList()));
        }
        filter.level()
                .ifPresent(level -> add(
                        RiskRow.LEVEL_RANK + " >= ? AND " + RiskRow.LEVEL_RANK + " < ?",
                        RiskModel.firstRank(level),
                        RiskModel.afterRank(level)));
        filter.cell().ifPresent(cell -> add(RiskRow.CELL + " = ?", RiskColumns.cell(cell)));
        filter.kind().ifPresent(kind -> add(RiskRow.KIND + " = ?", kind.name()));
        filter.category().ifPresent(category -> add(RiskRow.CATEGORY + " = ?", category.name()));
        filter.owner().ifPresent(owner -> add(RiskRow.OWNER + " = ?", owner.value()));
        filter.reviewBefore().ifPresent(day -> add(RiskRow.REVIEW_BY + " < ?", day.toString()));
    }

    /** Returns the text in small letters with the signs that LIKE reads taken as any one character. */
    private static String literal(String text) {
        return RiskColumns.small(text).replace('%', '_').replace('\\', '_');
    }
}
