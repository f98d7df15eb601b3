package org.programmeoffice.plan.web;

import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.plan.PlanOverview;
import org.programmeoffice.plan.ShowPlan;
import org.programmeoffice.plan.ShowTolerances;
import org.programmeoffice.plan.ToleranceOverview;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.InitiativeHead;
import org.programmeoffice.web.InitiativeHeads;
import org.programmeoffice.web.InitiativeTab;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;

/** The stages and milestones of an initiative, what was promised, and how far it may go off that. */
public final class PlanPage implements Page {
    private final InitiativeHeads heads;
    private final ShowPlan plan;
    private final ShowTolerances tolerances;
    private final People people;

    public PlanPage(InitiativeHeads heads, ShowPlan plan, ShowTolerances tolerances, People people) {
        this.heads = heads;
        this.plan = plan;
        this.tolerances = tolerances;
        this.people = people;
    }

    @Override
    public String path() {
        return "/{key}/" + InitiativeTab.PLAN.path();
    }

    @Override
    public Answer answer(Visit visit) {
        var key = visit.key("key");
        if (key.isEmpty()) {
            return Answer.notFound();
        }
        Outcome<Answer> answer = heads.of(visit, key.get())
                .then(head -> plan.show(visit.visitor(), key.get()).then(shown -> tolerances
                        .show(visit.visitor(), key.get())
                        .map(bounds -> new Answer.Shown(
                                head.frame(visit, InitiativeTab.PLAN, Optional.empty()),
                                "plan/plan.vm",
                                view(visit, head, shown, bounds)))));
        return answer instanceof Outcome.Done<Answer> done
                ? done.value()
                : new Answer.Refused(((Outcome.Refused<Answer>) answer).refusal());
    }

    private PlanView view(Visit visit, InitiativeHead head, PlanOverview shown, ToleranceOverview bounds) {
        var dates = new PlanWording(visit, head, shown);
        var aspects = new ToleranceWording(visit, bounds);
        return new PlanView(
                dates.headline(),
                head.may(Action.EDIT_PLAN),
                visit.text(Role.running(head.kind()).orElse(Role.BOARD_CHAIR).textKey()),
                dates.stages(),
                dates.milestones(),
                head.may(Action.PROPOSE_BASELINE),
                new BaselineWording(visit, head, people).rows(shown.baselines()),
                aspects.rows(),
                head.may(Action.SET_TOLERANCES) ? Optional.of(aspects.form(head)) : Optional.empty(),
                new PlanForms(visit, head).forms(dates.nextOrder()));
    }
}
