package org.programmeoffice.plan.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.People;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.plan.Baseline;
import org.programmeoffice.plan.BaselineHistory;
import org.programmeoffice.plan.ScopeSize;
import org.programmeoffice.rest.PersonJson;

/**
 * A baseline in a list.
 *
 * @param state {@code proposed}, {@code approved} or {@code superseded}
 * @param original whether it is the first that was approved
 * @param approved null if it was never approved
 * @param budget the budget at completion, such as {@code "1234.50"}; null if it promised no money
 */
public record BaselineJson(
        int number,
        String state,
        boolean original,
        ActJson proposed,
        @Nullable ActJson approved,
        @Nullable String finish,
        @Nullable String budget,
        @Nullable String currency,
        ScopeJson scope) {
    /** Who, when as in {@code 2026-11-23T10:42:00Z}, and why. */
    public record ActJson(PersonJson by, String at, String reason) {
        static ActJson of(UserKey by, Object at, String reason, People people) {
            return new ActJson(PersonJson.of(by, people), at.toString(), reason);
        }
    }

    /** How much work was promised; points in thousandths. */
    public record ScopeJson(int items, int estimated, long pointThousandths) {
        static ScopeJson of(ScopeSize size) {
            return new ScopeJson(size.items(), size.estimated(), size.points());
        }
    }

    static BaselineJson of(Baseline baseline, BaselineHistory history, People people) {
        var proposal = baseline.proposal();
        var budget = baseline.plan().budget();
        return new BaselineJson(
                baseline.number(),
                baseline.state().name().toLowerCase(Locale.ROOT),
                history.original().equals(history.of(baseline.number())),
                ActJson.of(proposal.by(), proposal.at(), proposal.reason(), people),
                baseline.approval()
                        .map(given -> ActJson.of(given.by(), given.at(), given.reason(), people))
                        .orElse(null),
                baseline.plan().finish().map(Object::toString).orElse(null),
                budget.map(money -> money.total().amount().toPlainString()).orElse(null),
                budget.map(money -> money.currency().getCurrencyCode()).orElse(null),
                ScopeJson.of(baseline.plan().scope()));
    }
}
