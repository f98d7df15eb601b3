package org.programmeoffice.dependency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.TextRule;
import org.programmeoffice.common.UserKey;

/** Leads a dependency on: accepts it, changes a date, begins, delivers, takes over, disputes, misses or cancels it. */
public final class TakeStep {
    private final Parties parties;
    private final DependencyRecording recording;
    private final DependencyNotices notices;
    private final Clock clock;

    public TakeStep(
            Dependencies dependencies,
            InitiativeTree tree,
            Permissions permissions,
            Revisions revisions,
            DependencyNotices notices,
            Clock clock) {
        this.parties = new Parties(dependencies, tree, permissions);
        this.recording = new DependencyRecording(dependencies, revisions, clock);
        this.notices = notices;
        this.clock = clock;
    }

    /** Returns the dependency after the step; each side speaks for itself only. */
    public Outcome<DependencyDetails> take(UserKey actor, int number, StepDraft draft, int revision) {
        return parties.visible(actor, number)
                .then(before -> {
                    var reader = new FieldReader();
                    var step = reader.choice("step", draft.step(), Step.class);
                    return reader.outcome(() -> step.orElseThrow())
                            .then(chosen -> permitted(actor, before, chosen))
                            .then(sides -> take(actor, before, step.orElseThrow(), draft, sides, revision));
                })
                .map(after -> parties.details(actor, after));
    }

    private Outcome<Set<Side>> permitted(UserKey actor, Dependency dependency, Step step) {
        var sides = parties.speaksFor(actor, dependency);
        return step.isFor(sides)
                ? Outcome.done(sides)
                : Outcome.refused(parties.silent(actor, dependency, step.first()));
    }

    private Outcome<Dependency> take(
            UserKey actor, Dependency before, Step step, StepDraft draft, Set<Side> by, int revision) {
        return read(before, step, draft, by).then(read -> apply(before.agreement(), step, read, by)
                .then(next -> recording.record(
                        actor,
                        before,
                        next.equals(before.agreement()) ? before : before.with(next, read.reason()),
                        revision,
                        after -> notices.stepped(actor, before, after, step))));
    }

    private Outcome<Agreement> apply(Agreement agreement, Step step, Read read, Set<Side> by) {
        return switch (step) {
            case ACCEPT -> agreement.accept(by);
            case CHANGE -> agreement.change(read.terms(), by);
            case START -> agreement.start();
            case DELIVER -> agreement.deliver(read.deliveredOn());
            case TAKE -> agreement.take();
            case DISPUTE -> agreement.dispute();
            case MISS -> agreement.miss(LocalDate.now(clock));
            case CANCEL -> agreement.cancel();
        };
    }

    private Outcome<Read> read(Dependency before, Step step, StepDraft draft, Set<Side> by) {
        var reader = new FieldReader();
        var today = LocalDate.now(clock);
        var why = reader.text(reason(before, step), draft.reason());
        var delivered = reader.date("deliveredOn", draft.deliveredOn());
        reader.demand(delivered.filter(today::isBefore).isEmpty(), "deliveredOn", "pmo.dependency.error.future");
        var terms = step == Step.CHANGE
                ? changed(reader, before.agreement().terms(), draft, by)
                : before.agreement().terms();
        return reader.outcome(() -> new Read(terms, delivered.orElse(today), why));
    }

    private static Terms changed(FieldReader reader, Terms before, StepDraft draft, Set<Side> by) {
        var needed = reader.date("neededBy", draft.neededBy()).orElse(before.neededBy());
        var promised = reader.date("promised", draft.promised()).or(before::promised);
        reader.demand(
                needed.equals(before.neededBy()) || by.contains(Side.RECEIVER),
                "neededBy",
                "pmo.dependency.error.receiversDate");
        reader.demand(
                promised.equals(before.promised()) || by.contains(Side.GIVER),
                "promised",
                "pmo.dependency.error.giversDate");
        return new Terms(needed, promised);
    }

    private static TextRule reason(Dependency before, Step step) {
        boolean agreed = before.agreement().agreed().isPresent();
        boolean required = step == Step.DISPUTE || step == Step.CANCEL || (step == Step.CHANGE && agreed);
        return new TextRule("reason", 2_000, required, true);
    }

    /** What of the draft the step needs. */
    private record Read(Terms terms, LocalDate deliveredOn, String reason) {}
}
