package org.programmeoffice.risk;

import org.programmeoffice.access.People;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.EntryDraft;

/** Changes what a risk says, how it is rated and what is done about it. */
public final class EditRisk {
    private final RiskDesk desk;
    private final People people;

    public EditRisk(RiskDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** Returns the risk. Its first rating opens it and is frozen as the inherent one. */
    public Outcome<RiskDetails> edit(UserKey actor, int number, RiskDraft draft, int revision) {
        return desk.editable(actor, number)
                .then(before -> changed(before, draft).then(after -> desk.keep(actor, before, after, revision)))
                .map(risk -> desk.details(actor, risk));
    }

    /**
     * Returns the risk with one field changed, as in a list: {@code title}, {@code owner}, {@code actionee} or {@code
     * reviewBy}.
     */
    public Outcome<RiskDetails> editField(UserKey actor, int number, String field, String value, int revision) {
        return desk.editable(actor, number)
                .then(before -> one(before, field, value)
                        .then(draft -> changed(before, draft))
                        .then(after -> desk.keep(actor, before, after, revision)))
                .map(risk -> desk.details(actor, risk));
    }

    private static Outcome<RiskDraft> one(Risk before, String field, String value) {
        var draft = RiskDraft.of(before);
        var entry = draft.entry();
        var secret = entry.confidentiality();
        return switch (field) {
            case "title" ->
                Outcome.done(
                        draft.with(new EntryDraft(value, entry.owner(), entry.actionee(), secret, entry.reviewBy())));
            case "owner" ->
                Outcome.done(
                        draft.with(new EntryDraft(entry.title(), value, entry.actionee(), secret, entry.reviewBy())));
            case "actionee" ->
                Outcome.done(draft.with(new EntryDraft(entry.title(), entry.owner(), value, secret, entry.reviewBy())));
            case "reviewBy" ->
                Outcome.done(draft.with(new EntryDraft(entry.title(), entry.owner(), entry.actionee(), secret, value)));
            default -> Outcome.refused(Refusal.Invalid.field("field", "pmo.error.unknownField"));
        };
    }

    /** Returns the risk as the draft would have it, or everything that is wrong with the draft. */
    Outcome<Risk> changed(Risk before, RiskDraft draft) {
        var reader = new FieldReader();
        var read = draft.read(reader, people);
        read.ifPresent(wanted -> check(reader, before, wanted));
        return reader.outcome(read::orElseThrow).map(wanted -> applied(before, wanted));
    }

    private void check(FieldReader reader, Risk before, RiskDraft.Read wanted) {
        var after = applied(before, wanted);
        boolean accepts = wanted.response().accepts() && !before.response().accepts();
        reader.demand(!accepts || !desk.model(before).breachedBy(after), "response", "pmo.risk.error.acceptAbove");
        boolean opened = before.state() != RiskState.DRAFT;
        reader.demand(!opened || wanted.ratings().current().isPresent(), "current.probability", "pmo.error.required");
        reader.demand(
                !isThawed(before, wanted) || !wanted.inherentReason().isEmpty(),
                "inherentReason",
                "pmo.risk.error.inherentReason");
    }

    private static boolean isThawed(Risk before, RiskDraft.Read wanted) {
        var frozen = before.ratings().inherent();
        return frozen.isPresent() && !frozen.equals(wanted.ratings().inherent());
    }

    private static Risk applied(Risk before, RiskDraft.Read wanted) {
        var ratings = wanted.ratings().withInherent();
        boolean opens = before.state() == RiskState.DRAFT && ratings.current().isPresent();
        return new Risk(
                before.entry().with(wanted.entry()),
                opens ? RiskState.OPEN : before.state(),
                wanted.words(),
                ratings,
                wanted.stakes(),
                wanted.response(),
                before.reason(),
                isThawed(before, wanted) ? wanted.inherentReason() : before.inherentReason());
    }
}
