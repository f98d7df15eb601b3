package org.programmeoffice.dependency;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Says that one initiative needs something from another. */
public final class RaiseDependency {
    private static final int TRIES = 5;

    private final Dependencies dependencies;
    private final Parties parties;
    private final Permissions permissions;
    private final Revisions revisions;
    private final DependencyNotices notices;
    private final Clock clock;

    public RaiseDependency(
            Dependencies dependencies,
            InitiativeTree tree,
            Permissions permissions,
            Revisions revisions,
            DependencyNotices notices,
            Clock clock) {
        this.dependencies = dependencies;
        this.parties = new Parties(dependencies, tree, permissions);
        this.permissions = permissions;
        this.revisions = revisions;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Returns the dependency. Whoever raises it views both initiatives and may raise one on at least one of them; the
     * sides that he manages have accepted the dates by that.
     */
    public Outcome<DependencyDetails> raise(UserKey actor, DependencyDraft draft) {
        var reader = new FieldReader();
        var giver = initiative(reader, actor, "giver", draft.giver());
        var receiver = initiative(reader, actor, "receiver", draft.receiver());
        var words = draft.words(reader);
        var terms = draft.terms(reader);
        reader.demand(giver.isEmpty() || !giver.equals(receiver), "receiver", "pmo.dependency.error.itself");
        return reader.outcome(() -> List.of(giver.orElseThrow(), receiver.orElseThrow()))
                .then(pair -> permitted(actor, pair))
                .then(pair -> keep(actor, pair, words.orElseThrow(), terms.orElseThrow()))
                .map(kept -> parties.details(actor, kept));
    }

    private Optional<InitiativeNode> initiative(FieldReader reader, UserKey actor, String field, String text) {
        Optional<InitiativeNode> node = InitiativeKey.parse(text)
                .flatMap(key -> permissions.demand(actor, Action.VIEW, key) instanceof Outcome.Done<InitiativeNode> done
                        ? Optional.of(done.value())
                        : Optional.empty());
        reader.demand(node.isPresent(), field, "pmo.dependency.error.unknownInitiative");
        return node;
    }

    private Outcome<List<InitiativeNode>> permitted(UserKey actor, List<InitiativeNode> pair) {
        var refusals = pair.stream()
                .flatMap(node -> permissions.refusal(actor, Action.RAISE_DEPENDENCY, node).stream())
                .toList();
        return refusals.size() < pair.size() ? Outcome.done(pair) : Outcome.refused(refusals.get(0));
    }

    private Outcome<Dependency> keep(UserKey actor, List<InitiativeNode> pair, Words words, Terms terms) {
        var agreement = Agreement.propose(terms, managed(actor, pair));
        var outcome = keep(actor, pair, words, agreement);
        for (int i = 1; i < TRIES && isConflict(outcome); i++) {
            outcome = keep(actor, pair, words, agreement);
        }
        return outcome;
    }

    private Outcome<Dependency> keep(UserKey actor, List<InitiativeNode> pair, Words words, Agreement agreement) {
        var dependency = new Dependency(
                dependencies.highestNumber() + 1,
                pair.get(0).id(),
                pair.get(1).id(),
                words.deliverable(),
                words.description(),
                words.type(),
                words.criticality(),
                agreement,
                "",
                1);
        var revision = new Revision(
                DependencyChanges.subject(dependency.number()),
                1,
                actor,
                clock.instant(),
                DependencyChanges.of(dependency));
        return revisions.record(List.of(revision), () -> {
            dependencies.save(dependency);
            notices.raised(actor, dependency);
            return dependency;
        });
    }

    private Set<Side> managed(UserKey actor, List<InitiativeNode> pair) {
        var sides = EnumSet.noneOf(Side.class);
        for (var side : Side.values()) {
            var node = pair.get(side == Side.GIVER ? 0 : 1);
            if (permissions.refusal(actor, Action.CONFIRM_DEPENDENCY, node).isEmpty()) {
                sides.add(side);
            }
        }
        return sides;
    }

    private static boolean isConflict(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused && refused.refusal() instanceof Refusal.Conflict;
    }
}
