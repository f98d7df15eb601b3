package org.programmeoffice.risk;

import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.People;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.Entry;
import org.programmeoffice.register.EntryKey;
import org.programmeoffice.register.RegisterKind;

/** Adds a risk to an initiative's register. */
public final class RaiseRisk {
    private final RiskDesk desk;
    private final People people;

    public RaiseRisk(RiskDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** Returns the new risk: open if it is rated, else a draft. */
    public Outcome<RiskDetails> raise(UserKey actor, InitiativeKey key, RiskDraft draft) {
        return desk.permissions.demand(actor, Action.RAISE_ENTRY, key).then(node -> {
            var reader = new FieldReader();
            var read = draft.read(reader, people);
            var model = desk.models.of(node);
            read.ifPresent(wanted -> reader.demand(
                    !wanted.response().accepts() || !breached(actor, node, wanted, model),
                    "response",
                    "pmo.risk.error.acceptAbove"));
            return reader.outcome(read::orElseThrow)
                    .then(wanted -> desk.recording.next(
                            desk.risks::highestNumber,
                            number -> keep(fresh(actor, node, wanted, model, number), model)))
                    .map(risk -> desk.details(actor, risk));
        });
    }

    private boolean breached(UserKey actor, InitiativeNode node, RiskDraft.Read wanted, RiskModel model) {
        return model.breachedBy(fresh(actor, node, wanted, model, 1));
    }

    /** Returns the risk as it begins, under that number. */
    Risk fresh(UserKey actor, InitiativeNode node, RiskDraft.Read wanted, RiskModel model, int number) {
        var words = wanted.entry();
        var entry = new Entry(
                new EntryKey(RegisterKind.RISK, number),
                node.id(),
                words.title(),
                actor,
                desk.today(),
                words.owner(),
                words.actionee(),
                words.confidentiality(),
                Optional.empty(),
                words.reviewBy(),
                Optional.empty(),
                Optional.empty(),
                1);
        var ratings = wanted.ratings().withInherent();
        var state = ratings.current().isPresent() ? RiskState.OPEN : RiskState.DRAFT;
        var risk = new Risk(entry, state, wanted.words(), ratings, wanted.stakes(), wanted.response(), "", "");
        var review = words.reviewBy().or(() -> Optional.of(RiskModel.nextReview(model.level(risk), desk.today())));
        return risk.with(new Entry(
                entry.key(),
                entry.initiative(),
                entry.title(),
                actor,
                entry.raisedOn(),
                entry.owner(),
                entry.actionee(),
                entry.confidentiality(),
                Optional.empty(),
                review,
                Optional.empty(),
                Optional.empty(),
                1));
    }

    private Outcome<Risk> keep(Risk risk, RiskModel model) {
        var revision =
                desk.recording.revision(risk.entry().raisedBy(), risk.entry().key(), 0, RiskFields.of(risk));
        return desk.recording.record(List.of(revision), () -> {
            desk.risks.save(risk, model.rank(risk));
            desk.notices.raised(risk.entry().raisedBy(), risk, model);
            return risk;
        });
    }
}
