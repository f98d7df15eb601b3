package org.programmeoffice.dependency;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;

/**
 * How far the two sides of a dependency have come. Every step gives a new agreement, or says why it cannot be taken.
 *
 * @param terms the dates on the table
 * @param acceptedBy the sides that accepted these dates
 * @param agreed the dates that both accepted last; empty if they never did
 * @param begun whether the giver ever began
 * @param deliveredOn when it was delivered last; empty if never
 */
public record Agreement(
        DependencyState state,
        Terms terms,
        Set<Side> acceptedBy,
        Optional<Terms> agreed,
        boolean begun,
        Optional<LocalDate> deliveredOn) {
    public Agreement {
        acceptedBy = Set.copyOf(acceptedBy);
    }

    /** Returns what the sides given propose: they accept their own dates, and if they are both sides it is agreed. */
    public static Agreement propose(Terms terms, Set<Side> by) {
        return new Agreement(DependencyState.PROPOSED, terms, by, Optional.empty(), false, Optional.empty()).settle();
    }

    /** Returns the agreement after these sides accepted the dates on the table. */
    public Outcome<Agreement> accept(Set<Side> by) {
        if (terms.promised().isEmpty()) {
            return Outcome.refused(Refusal.Invalid.field("promised", "pmo.dependency.error.promiseFirst"));
        }
        return step(Step.ACCEPT, () -> {
            var all = EnumSet.copyOf(by);
            all.addAll(acceptedBy);
            return new Agreement(state, terms, all, agreed, begun, deliveredOn).settle();
        });
    }

    /** Returns the agreement with other dates, accepted by these sides only. The same dates change nothing. */
    public Outcome<Agreement> change(Terms other, Set<Side> by) {
        return other.equals(terms)
                ? Outcome.done(this)
                : step(Step.CHANGE, () -> new Agreement(open(), other, by, agreed, begun, deliveredOn).settle());
    }

    /** Returns the agreement after the sides given put what is to be delivered in other words; the others accept anew. */
    Agreement reworded(Set<Side> by) {
        var kept = EnumSet.noneOf(Side.class);
        by.stream().filter(acceptedBy::contains).forEach(kept::add);
        return new Agreement(state, terms, kept, agreed, begun, deliveredOn);
    }

    public Outcome<Agreement> start() {
        return step(
                Step.START,
                () -> new Agreement(DependencyState.IN_PROGRESS, terms, acceptedBy, agreed, true, deliveredOn));
    }

    public Outcome<Agreement> deliver(LocalDate on) {
        return step(
                Step.DELIVER,
                () -> new Agreement(DependencyState.DELIVERED, terms, acceptedBy, agreed, true, Optional.of(on)));
    }

    public Outcome<Agreement> take() {
        return step(Step.TAKE, () -> in(DependencyState.ACCEPTED));
    }

    /** Returns the agreement after one side withdrew its consent: both have to accept again. */
    public Outcome<Agreement> dispute() {
        return step(
                Step.DISPUTE,
                () -> new Agreement(DependencyState.DISPUTED, terms, Set.of(), agreed, begun, deliveredOn));
    }

    /** Returns the agreement as missed; refused up to and including the day on which it is needed. */
    public Outcome<Agreement> miss(LocalDate today) {
        if (Step.MISS.leadsOnFrom(state) && !today.isAfter(terms.neededBy())) {
            return Outcome.refused(Refusal.Invalid.field("neededBy", "pmo.dependency.error.notYetMissed"));
        }
        return step(Step.MISS, () -> in(DependencyState.MISSED));
    }

    public Outcome<Agreement> cancel() {
        return step(Step.CANCEL, () -> in(DependencyState.CANCELLED));
    }

    private Outcome<Agreement> step(Step step, Supplier<Agreement> next) {
        return step.leadsOnFrom(state)
                ? Outcome.done(next.get())
                : Outcome.refused(Refusal.Invalid.field("step", step.refusalKey()));
    }

    private Agreement settle() {
        if (acceptedBy.size() < Side.values().length || terms.promised().isEmpty()) {
            return this;
        }
        var next = begun ? DependencyState.IN_PROGRESS : DependencyState.AGREED;
        return new Agreement(next, terms, acceptedBy, Optional.of(terms), begun, deliveredOn);
    }

    private DependencyState open() {
        return agreed.isPresent() ? DependencyState.RENEGOTIATING : DependencyState.PROPOSED;
    }

    private Agreement in(DependencyState next) {
        return new Agreement(next, terms, acceptedBy, agreed, begun, deliveredOn);
    }
}
