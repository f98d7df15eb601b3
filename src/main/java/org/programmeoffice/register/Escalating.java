package org.programmeoffice.register;

import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.TextRule;
import org.programmeoffice.common.UserKey;

/** Puts entries to the initiative above and answers for it. An entry stays where it is until it is taken over. */
public final class Escalating {
    private static final int LONGEST_REASON = 4_000;

    private final EntryAccess access;
    private final InitiativeTree tree;

    public Escalating(EntryAccess access, InitiativeTree tree) {
        this.access = access;
        this.tree = tree;
    }

    /** Returns whether there is anything above that the entry could be put to, and it is not put to it yet. */
    public boolean possible(UserKey actor, Entry entry) {
        return entry.escalation().isEmpty()
                && access.node(entry.initiative()).parent().flatMap(tree::byId).isPresent()
                && access.refusal(actor, Action.ESCALATE, entry.initiative()).isEmpty();
    }

    /** Returns whether the person may answer for the initiative that is asked. */
    public boolean answers(UserKey actor, Entry entry) {
        return entry.escalation()
                .filter(asked -> access.refusal(actor, Action.ANSWER_ESCALATION, asked.to())
                        .isEmpty())
                .isPresent();
    }

    /** Returns the entry with the escalation pending. */
    public Outcome<Entry> escalated(UserKey actor, Entry entry, boolean open, String typed, LocalDate today) {
        var refusal = access.refusal(actor, Action.ESCALATE, entry.initiative());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var reader = new FieldReader();
        var reason = reader.text(new TextRule("reason", LONGEST_REASON, true, true), typed);
        var above = access.node(entry.initiative()).parent().flatMap(tree::byId);
        reader.demand(above.isPresent(), "", "pmo.register.error.nothingAbove");
        reader.demand(entry.escalation().isEmpty(), "", "pmo.register.error.alreadyEscalated");
        reader.demand(open, "", "pmo.register.error.notOpen");
        return reader.outcome(() -> entry.placed(
                entry.initiative(),
                Optional.of(new Escalation(above.orElseThrow().id(), actor, today, reason))));
    }

    /** Returns the entry taken over by the initiative that was asked, or left where it is. */
    public Outcome<Entry> answered(UserKey actor, Entry entry, boolean accepted) {
        if (entry.escalation().isEmpty()) {
            return Outcome.refused(Refusal.Invalid.field("", "pmo.register.error.notEscalated"));
        }
        var to = entry.escalation().get().to();
        return access.refusal(actor, Action.ANSWER_ESCALATION, to)
                .<Outcome<Entry>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(entry.placed(accepted ? to : entry.initiative(), Optional.empty())));
    }
}
