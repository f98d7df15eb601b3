package org.programmeoffice.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.RoleAssignments;
import org.programmeoffice.access.RoleChange;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Creates a portfolio, programme or project, with its next key and its first role. */
public final class CreateInitiative {
    /** How often the next number is tried: each time it fails, somebody else has got one. */
    private static final int ATTEMPTS = 100;

    private final Initiatives initiatives;
    private final KeyPrefixes prefixes;
    private final Placement placement;
    private final RoleAssignments roles;
    private final Revisions revisions;
    private final People people;
    private final Clock clock;

    public CreateInitiative(
            Initiatives initiatives,
            KeyPrefixes prefixes,
            InitiativeTree tree,
            Permissions permissions,
            RoleAssignments roles,
            Revisions revisions,
            People people,
            Clock clock) {
        this.initiatives = initiatives;
        this.prefixes = prefixes;
        this.placement = new Placement(tree, permissions);
        this.roles = roles;
        this.revisions = revisions;
        this.people = people;
        this.clock = clock;
    }

    /** Returns the new initiative. */
    public Outcome<Initiative> create(UserKey actor, NewInitiative draft) {
        return placement.find(actor, draft.kind(), draft.parent()).then(parent -> {
            var refusal = refusal(actor, draft.kind(), parent);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            var text = RecordText.of(draft.title(), draft.description());
            var errors = errorsIn(draft, text);
            return errors.isEmpty() ? add(actor, draft, text, parent) : Outcome.refused(new Refusal.Invalid(errors));
        });
    }

    private Optional<Refusal> refusal(UserKey actor, InitiativeKind kind, Optional<InitiativeNode> parent) {
        if (parent.isPresent()) {
            return placement.refusalToCreate(actor, parent.get());
        }
        boolean portfolio = kind == InitiativeKind.PORTFOLIO;
        boolean may = portfolio ? people.isAdministrator(actor) : people.mayCreateInitiatives(actor);
        var who = portfolio ? "pmo.access.role.administrator" : "pmo.access.role.creator";
        return may
                ? Optional.empty()
                : Optional.of(new Refusal.Forbidden("pmo.portfolio.forbidden.create", Set.of(who)));
    }

    private List<FieldError> errorsIn(NewInitiative draft, RecordText text) {
        var errors = new ArrayList<>(text.errors());
        boolean portfolio = draft.kind() == InitiativeKind.PORTFOLIO;
        if (portfolio && draft.chair().isEmpty()) {
            errors.add(FieldError.of("chair", "pmo.portfolio.error.chairRequired"));
        }
        if (!portfolio && draft.chair().isPresent()) {
            errors.add(FieldError.of("chair", "pmo.portfolio.error.chairOfPortfolioOnly"));
        }
        if (portfolio && draft.chair().filter(chair -> !people.isActive(chair)).isPresent()) {
            errors.add(FieldError.of("chair", "pmo.access.error.unknownPerson"));
        }
        return errors;
    }

    private Outcome<Initiative> add(
            UserKey actor, NewInitiative draft, RecordText text, Optional<InitiativeNode> parent) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var outcome = tryToAdd(actor, draft, text, parent);
            if (!(outcome instanceof Outcome.Refused<Initiative> refused
                    && refused.refusal() instanceof Refusal.Conflict)) {
                return outcome;
            }
        }
        throw new IllegalStateException("no free key for a " + draft.kind() + " after " + ATTEMPTS + " attempts");
    }

    private Outcome<Initiative> tryToAdd(
            UserKey actor, NewInitiative draft, RecordText text, Optional<InitiativeNode> parent) {
        int prefixRevision = revisions.newestNumber(SetKeyPrefixes.SUBJECT);
        var key = new InitiativeKey(prefixes.of(draft.kind()), initiatives.highestNumber(draft.kind()) + 1);
        var created = new Stamp(actor, clock.instant());
        var role = placement.firstRole(actor, draft.kind(), parent);
        var person = draft.chair().orElse(actor);
        var today = LocalDate.now(clock);
        var claims = new ArrayList<Revision>();
        claims.add(new Revision(Subject.of(key), 1, actor, created.at(), changes(text, parent)));
        role.map(given -> new Revision(
                        Subject.rolesOf(key),
                        1,
                        actor,
                        created.at(),
                        List.of(RoleChange.given(person, given, today, Optional.empty()))))
                .ifPresent(claims::add);
        if (key.number() == 1) {
            claims.add(SetKeyPrefixes.firstUse(draft.kind(), key, prefixRevision + 1, created));
        }
        return revisions.record(claims, () -> {
            var added = initiatives.add(
                    draft.kind(), key, text.title(), text.description(), parent.map(InitiativeNode::id), created);
            role.ifPresent(given -> roles.add(added.id(), person, given, today, Optional.empty()));
            return added;
        });
    }

    private static List<Change> changes(RecordText text, Optional<InitiativeNode> parent) {
        return Stream.of(
                        Change.between("title", "", text.title()),
                        Change.between("description", "", text.description()),
                        Change.between("parent", "", keyOf(parent)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String keyOf(Optional<InitiativeNode> parent) {
        return parent.map(node -> node.key().toString()).orElse("");
    }
}
