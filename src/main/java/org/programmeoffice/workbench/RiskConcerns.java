package org.programmeoffice.workbench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.portfolio.Initiative;
import org.programmeoffice.risk.ListRisks;
import org.programmeoffice.risk.RiskFilter;
import org.programmeoffice.risk.RiskOrder;
import org.programmeoffice.risk.RiskState;

/** Finds the open risks whose review is overdue, as far as the person sees them; the longest overdue first. */
public final class RiskConcerns {
    private static final Set<RiskState> OPEN =
            Arrays.stream(RiskState.values()).filter(RiskState::isOpen).collect(Collectors.toUnmodifiableSet());

    private final ListRisks risks;

    public RiskConcerns(ListRisks risks) {
        this.risks = risks;
    }

    /**
     * What was found.
     *
     * @param more how many further ones there are than are told
     */
    record Found(List<Concern> concerns, int more) {}

    Found of(UserKey viewer, Map<InitiativeId, Initiative> alive, LocalDate today) {
        var page = risks.all(viewer, overdue(today)).page();
        var concerns = page.items().stream()
                .flatMap(line -> Optional.ofNullable(alive.get(line.initiative().id())).stream()
                        .map(one -> new Concern(
                                Finding.REVIEW_OVERDUE,
                                one.key(),
                                one.title(),
                                line.risk().entry().key().toString(),
                                line.risk().entry().title(),
                                line.risk().entry().reviewBy())))
                .toList();
        return new Found(concerns, page.total() - page.items().size());
    }

    private static ListRisks.Wanted overdue(LocalDate today) {
        var filter = new RiskFilter(
                "",
                OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(today));
        return new ListRisks.Wanted(filter, RiskOrder.REVIEW, false, new PageRequest(0, PageRequest.MOST));
    }
}
