package org.programmeoffice.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Makes a proposed baseline the one that holds. Whoever proposed it cannot, whatever his roles are. */
public final class ApproveBaseline {
    private final Baselines baselines;
    private final Permissions permissions;
    private final Revisions revisions;
    private final BaselineNotices notices;
    private final Clock clock;

    public ApproveBaseline(
            Baselines baselines, Permissions permissions, Revisions revisions, BaselineNotices notices, Clock clock) {
        this.baselines = baselines;
        this.permissions = permissions;
        this.revisions = revisions;
        this.notices = notices;
        this.clock = clock;
    }

    /** Returns the baseline, which holds from now on; the one before it is superseded. */
    public Outcome<Baseline.Approved> approve(UserKey actor, InitiativeKey key, int number, String reason) {
        var reader = new FieldReader();
        var why = reader.text(ProposeBaseline.REASON, reason);
        return permissions
                .demand(actor, Action.APPROVE_BASELINE, key)
                .then(node -> reader.outcome(() -> node))
                .then(node -> decide(actor, node, number, why));
    }

    private Outcome<Baseline.Approved> decide(UserKey actor, InitiativeNode node, int number, String why) {
        var read = revisions.newestNumber(PlanSubjects.baselines(node.key()));
        var history = baselines.of(node.id());
        if (history.of(number).isEmpty()) {
            return Outcome.notFound();
        }
        return waiting(history, number)
                .then(proposed -> proposed.proposal().by().equals(actor)
                        ? Outcome.refused(new Refusal.Forbidden(
                                "pmo.plan.forbidden.ownProposal",
                                Set.of(Role.BOARD_CHAIR.textKey(), Role.BOARD_VOTING.textKey())))
                        : record(actor, node, read, history.latest(), proposed, why));
    }

    private static Outcome<Baseline.Proposed> waiting(BaselineHistory history, int number) {
        return history.proposed()
                .filter(proposed -> proposed.number() == number)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.Invalid.field("number", "pmo.plan.error.notProposed")));
    }

    private Outcome<Baseline.Approved> record(
            UserKey actor,
            InitiativeNode node,
            int read,
            Optional<Baseline.Approved> before,
            Baseline.Proposed proposed,
            String why) {
        var approved = proposed.approve(new Approval(actor, clock.instant(), why));
        return new Recording(revisions, clock)
                .record(actor, PlanSubjects.baselines(node.key()), read, changes(before, proposed, approved), () -> {
                    before.map(Baseline.Approved::supersede).ifPresent(baselines::mark);
                    baselines.mark(approved);
                    notices.approved(node, approved);
                    return approved;
                });
    }

    private static List<Change> changes(
            Optional<Baseline.Approved> before, Baseline.Proposed proposed, Baseline.Approved approved) {
        return BaselineChanges.of(
                before.map(old -> BaselineChanges.state(old, old.supersede())),
                BaselineChanges.state(proposed, approved),
                Change.of(
                        BaselineChanges.field(approved, "approvalReason"),
                        "",
                        approved.given().reason()));
    }
}
