package org.programmeoffice.risk;

import java.util.Optional;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.TextRule;
import org.programmeoffice.common.UserKey;

/** Leads a risk on: plans, accepts, treats, closes it; says that it happened, expired or was none; opens it again. */
public final class TakeRiskStep {
    private final RiskDesk desk;

    public TakeRiskStep(RiskDesk desk) {
        this.desk = desk;
    }

    /** Returns the risk after the step. */
    public Outcome<RiskDetails> take(UserKey actor, int number, String step, String reason, int revision) {
        return desk.visible(actor, number)
                .then(before -> {
                    var reader = new FieldReader();
                    var chosen = reader.choice("step", step, RiskStep.class);
                    return reader.outcome(chosen::orElseThrow)
                            .then(known ->
                                    permitted(actor, before, known).then(allowed -> after(allowed, known, reason)))
                            .then(after -> desk.keep(actor, before, after, revision));
                })
                .map(risk -> desk.details(actor, risk));
    }

    private Outcome<Risk> permitted(UserKey actor, Risk risk, RiskStep step) {
        var refusal = step == RiskStep.ACCEPT
                ? desk.accepting(actor, risk, desk.model(risk))
                : desk.access.editing(actor, risk.entry());
        return refusal.<Outcome<Risk>>map(Outcome::refused).orElseGet(() -> Outcome.done(risk));
    }

    private Outcome<Risk> after(Risk risk, RiskStep step, String typed) {
        var reader = new FieldReader();
        var why = reader.text(new TextRule("reason", RiskDraft.LONGEST, step.reasoned(), true), typed);
        reader.demand(step.leadsOnFrom(risk.state()), "step", "pmo.risk.error.step");
        if (step == RiskStep.OPEN_UP) {
            reader.demand(risk.ratings().current().isPresent(), "step", "pmo.risk.error.unrated");
        }
        if (step == RiskStep.PLAN) {
            reader.demand(risk.response().type().isPresent(), "step", "pmo.risk.error.noResponse");
        }
        if (step == RiskStep.EXPIRE) {
            boolean passed = risk.stakes()
                    .proximityDate()
                    .filter(day -> !day.isBefore(desk.today()))
                    .isEmpty();
            reader.demand(passed, "step", "pmo.risk.error.notPassed");
        }
        return reader.outcome(() -> moved(risk, step, why));
    }

    private static Risk moved(Risk risk, RiskStep step, String why) {
        var next = step == RiskStep.REOPEN && risk.ratings().current().isEmpty() ? RiskState.DRAFT : step.to();
        var moved = risk.with(next, why);
        return step == RiskStep.ACCEPT
                ? moved.with(new Response(
                        Optional.of(ResponseType.ACCEPT), risk.response().actions()))
                : moved;
    }
}
