package org.programmeoffice.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.People;
import org.programmeoffice.plan.Baseline;
import org.programmeoffice.plan.BaselineHistory;
import org.programmeoffice.web.InitiativeHead;
import org.programmeoffice.web.Visit;

/** Words baselines: who proposed and who approved what, and what each promises. */
final class BaselineWording {
    private final Visit visit;
    private final InitiativeHead head;
    private final People people;

    BaselineWording(Visit visit, InitiativeHead head, People people) {
        this.visit = visit;
        this.head = head;
        this.people = people;
    }

    /** Returns the baselines, newest first. */
    List<PlanView.BaselineRow> rows(BaselineHistory history) {
        var rows = new ArrayList<PlanView.BaselineRow>();
        for (var baseline : history.all()) {
            rows.add(0, row(baseline, history));
        }
        return rows;
    }

    private PlanView.BaselineRow row(Baseline baseline, BaselineHistory history) {
        var proposal = baseline.proposal();
        boolean mayApprove = baseline instanceof Baseline.Proposed
                && head.may(Action.APPROVE_BASELINE)
                && !proposal.by().equals(visit.visitor());
        return new PlanView.BaselineRow(
                Integer.toString(baseline.number()),
                baseline.state().name().toLowerCase(Locale.ROOT),
                visit.text(baseline.state().textKey()),
                history.original().equals(history.of(baseline.number())),
                visit.text(
                        "pmo.plan.page.proposed.by",
                        people.displayName(proposal.by()),
                        visit.formats().instant(proposal.at())),
                proposal.reason(),
                baseline.approval()
                        .map(given -> visit.text(
                                "pmo.plan.page.approved.by",
                                people.displayName(given.by()),
                                visit.formats().instant(given.at())))
                        .orElse(""),
                baseline.approval().map(given -> given.reason()).orElse(""),
                promised(baseline),
                mayApprove
                        ? visit.links()
                                .rest("/initiatives/" + head.key() + "/baselines/" + baseline.number() + "/approval")
                        : "");
    }

    private String promised(Baseline baseline) {
        var plan = baseline.plan();
        var parts = new ArrayList<String>();
        plan.finish()
                .ifPresent(day -> parts.add(visit.text(
                        "pmo.plan.page.promises.finish", visit.formats().date(day))));
        plan.budget().ifPresent(money -> parts.add(visit.formats().money(money.total())));
        parts.add(visit.counted("pmo.plan.page.promises.items", plan.scope().items()));
        return String.join(", ", parts);
    }
}
