package org.programmeoffice.plan;

import java.util.Optional;
import org.programmeoffice.common.InitiativeId;

/**
 * A promise: a frozen plan that one person proposed and another approves. Its state decides what can still be done with
 * it, so each state is a type. The plan never changes.
 */
public sealed interface Baseline {
    InitiativeId initiative();

    /** Returns the number, from 1 within the initiative. */
    int number();

    Proposal proposal();

    FrozenPlan plan();

    /** Returns the approval; empty if it was never approved. */
    Optional<Approval> approval();

    BaselineState state();

    /** Waits for the board. */
    record Proposed(InitiativeId initiative, int number, Proposal proposal, FrozenPlan plan) implements Baseline {
        /** Returns the baseline as it holds from now on. Who proposed it cannot approve it. */
        public Approved approve(Approval given) {
            if (given.by().equals(proposal.by())) {
                throw new IllegalArgumentException("proposed and approved by " + given.by());
            }
            return new Approved(initiative, number, proposal, plan, given);
        }

        /** Returns the baseline after another was proposed in its place. */
        public Superseded supersede() {
            return new Superseded(initiative, number, proposal, plan, Optional.empty());
        }

        @Override
        public Optional<Approval> approval() {
            return Optional.empty();
        }

        @Override
        public BaselineState state() {
            return BaselineState.PROPOSED;
        }
    }

    /** Holds now. */
    record Approved(InitiativeId initiative, int number, Proposal proposal, FrozenPlan plan, Approval given)
            implements Baseline {
        /** Returns the baseline after another was approved in its place. */
        public Superseded supersede() {
            return new Superseded(initiative, number, proposal, plan, approval());
        }

        @Override
        public Optional<Approval> approval() {
            return Optional.of(given);
        }

        @Override
        public BaselineState state() {
            return BaselineState.APPROVED;
        }
    }

    /** Is kept: another took its place, before or after it was approved. */
    record Superseded(
            InitiativeId initiative, int number, Proposal proposal, FrozenPlan plan, Optional<Approval> approval)
            implements Baseline {
        @Override
        public BaselineState state() {
            return BaselineState.SUPERSEDED;
        }
    }
}
