package org.programmeoffice.plan.web;

import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.plan.BudgetOverview;
import org.programmeoffice.plan.ShowBudget;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.InitiativeHead;
import org.programmeoffice.web.InitiativeHeads;
import org.programmeoffice.web.InitiativeTab;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;

/** The money of an initiative: what is planned and booked per line and month, and what it is expected to come to. */
public final class BudgetPage implements Page {
    private final InitiativeHeads heads;
    private final ShowBudget budget;
    private final People people;

    public BudgetPage(InitiativeHeads heads, ShowBudget budget, People people) {
        this.heads = heads;
        this.budget = budget;
        this.people = people;
    }

    @Override
    public String path() {
        return "/{key}/" + InitiativeTab.BUDGET.path();
    }

    @Override
    public Answer answer(Visit visit) {
        var key = visit.key("key");
        if (key.isEmpty()) {
            return Answer.notFound();
        }
        Outcome<Answer> answer = heads.of(visit, key.get()).then(head -> budget.show(visit.visitor(), key.get())
                .map(shown -> new Answer.Shown(
                        head.frame(visit, InitiativeTab.BUDGET, Optional.empty()),
                        "plan/budget.vm",
                        view(visit, head, shown))));
        return answer instanceof Outcome.Done<Answer> done
                ? done.value()
                : new Answer.Refused(((Outcome.Refused<Answer>) answer).refusal());
    }

    private BudgetView view(Visit visit, InitiativeHead head, Optional<BudgetOverview> shown) {
        boolean mayEdit = head.may(Action.EDIT_PLAN);
        var forms = new BudgetForms(visit, head, shown.map(BudgetOverview::budget));
        return new BudgetView(
                mayEdit,
                visit.text(Role.running(head.kind()).orElse(Role.BOARD_CHAIR).textKey()),
                shown.map(overview -> new BudgetWording(visit, head, people, overview).table()),
                mayEdit ? forms.lines() : List.of(),
                mayEdit ? forms.forms() : List.of());
    }
}
