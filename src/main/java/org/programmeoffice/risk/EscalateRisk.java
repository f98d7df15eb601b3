package org.programmeoffice.risk;

import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.TextRule;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.Escalation;

/** Puts a risk to the initiative above. It stays where it is until that accepts it. */
public final class EscalateRisk {
    private final RiskDesk desk;

    public EscalateRisk(RiskDesk desk) {
        this.desk = desk;
    }

    /** Returns the risk with the escalation pending. */
    public Outcome<RiskDetails> escalate(UserKey actor, int number, String reason, int revision) {
        return desk.visible(actor, number)
                .then(before -> desk.access
                        .refusal(actor, Action.ESCALATE, before.entry().initiative())
                        .<Outcome<Risk>>map(Outcome::refused)
                        .orElseGet(() -> escalated(actor, before, reason))
                        .then(after -> desk.keep(actor, before, after, revision)))
                .map(risk -> desk.details(actor, risk));
    }

    /** Returns the risk taken over by the initiative that was asked, or left where it is. */
    public Outcome<RiskDetails> answer(UserKey actor, int number, boolean accepted, int revision) {
        return desk.visible(actor, number)
                .then(before -> before.entry()
                        .escalation()
                        .map(pending -> answered(actor, before, pending, accepted)
                                .then(after -> desk.keep(actor, before, after, revision)))
                        .orElseGet(() -> Outcome.refused(Refusal.Invalid.field("", "pmo.register.error.notEscalated"))))
                .then(risk -> desk.visible(actor, number))
                .map(risk -> desk.details(actor, risk));
    }

    private Outcome<Risk> escalated(UserKey actor, Risk risk, String typed) {
        var reader = new FieldReader();
        var reason = reader.text(new TextRule("reason", RiskDraft.LONGEST, true, true), typed);
        var entry = risk.entry();
        var above = desk.parent(desk.access.node(entry.initiative()));
        reader.demand(above.isPresent(), "", "pmo.register.error.nothingAbove");
        reader.demand(entry.escalation().isEmpty(), "", "pmo.register.error.alreadyEscalated");
        reader.demand(risk.state().isOpen(), "", "pmo.risk.error.notOpen");
        return reader.outcome(() -> risk.with(entry.placed(
                entry.initiative(),
                Optional.of(new Escalation(above.orElseThrow().id(), actor, desk.today(), reason)))));
    }

    private Outcome<Risk> answered(UserKey actor, Risk risk, Escalation pending, boolean accepted) {
        InitiativeId where = accepted ? pending.to() : risk.entry().initiative();
        return desk.access
                .refusal(actor, Action.ANSWER_ESCALATION, pending.to())
                .<Outcome<Risk>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(risk.with(risk.entry().placed(where, Optional.empty()))));
    }
}
