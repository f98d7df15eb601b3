package org.programmeoffice.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.EntryAccess;
import org.programmeoffice.register.Escalating;
import org.programmeoffice.register.Recording;

/** What every use case of one risk needs: to find it for a person, to say what he can do with it, and to keep it. */
public final class RiskDesk {
    final Risks risks;
    final Models models;
    final Permissions permissions;
    final EntryAccess access;
    final Recording recording;
    final Escalating escalating;
    final RiskNotices notices;
    final Clock clock;

    public RiskDesk(
            Risks risks,
            RiskModels models,
            InitiativeTree tree,
            Permissions permissions,
            Revisions revisions,
            RiskNotices notices,
            Clock clock) {
        this.risks = risks;
        this.models = new Models(models, tree);
        this.permissions = permissions;
        this.access = new EntryAccess(tree, permissions);
        this.escalating = new Escalating(access, tree);
        this.recording = new Recording(revisions, clock);
        this.notices = notices;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Returns the risk if the person sees it. */
    Outcome<Risk> visible(UserKey actor, int number) {
        return risks.byNumber(number)
                .filter(risk -> access.sees(actor, risk.entry()))
                .map(Outcome::done)
                .orElseGet(Outcome::notFound);
    }

    /** Returns the risk if the person sees it and may edit it. */
    Outcome<Risk> editable(UserKey actor, int number) {
        return visible(actor, number).then(risk -> access.editing(actor, risk.entry())
                .<Outcome<Risk>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(risk)));
    }

    RiskModel model(Risk risk) {
        return models.of(access.node(risk.entry().initiative()));
    }

    /** Returns the risk with what the person can do with it. */
    RiskDetails details(UserKey actor, Risk risk) {
        var node = access.node(risk.entry().initiative());
        var model = models.of(node);
        boolean edits = access.editing(actor, risk.entry()).isEmpty();
        var pending = risk.entry().escalation();
        return new RiskDetails(
                risk,
                node,
                model,
                steps(actor, risk, model, edits),
                edits,
                risk.state().isOpen() && escalating.possible(actor, risk.entry()),
                escalating.answers(actor, risk.entry()),
                pending.map(asked -> access.node(asked.to()).key().toString()),
                today());
    }

    /** Returns the risk as it is kept. Nothing is kept if nothing is different. */
    Outcome<Risk> keep(UserKey actor, Risk before, Risk after, int read) {
        var changes = RiskFields.between(before, after);
        if (changes.isEmpty()) {
            return Outcome.done(before);
        }
        var revision = recording.revision(actor, before.entry().key(), read, changes);
        var next = after.with(after.entry().at(revision.number()));
        var model = model(next);
        return recording.record(List.of(revision), () -> {
            risks.save(next, model.rank(next));
            notices.changed(actor, before, next, model);
            return next;
        });
    }

    /** Returns why the person, who sees the risk, may not accept it as it is; empty if he may. */
    Optional<Refusal> accepting(UserKey actor, Risk risk, RiskModel model) {
        var byBoard = access.refusal(actor, Action.ACCEPT_RISK, risk.entry().initiative());
        if (byBoard.isEmpty() || model.breachedBy(risk)) {
            return byBoard;
        }
        return access.editing(actor, risk.entry());
    }

    private Set<RiskStep> steps(UserKey actor, Risk risk, RiskModel model, boolean edits) {
        var steps = EnumSet.allOf(RiskStep.class);
        steps.removeIf(step -> !step.leadsOnFrom(risk.state()) || (step != RiskStep.ACCEPT && !edits));
        if (steps.contains(RiskStep.ACCEPT) && accepting(actor, risk, model).isPresent()) {
            steps.remove(RiskStep.ACCEPT);
        }
        return steps;
    }
}
