package org.programmeoffice.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Declares how sure it is that an initiative delivers: for those who answer for it, never for its office. */
public final class DeclareConfidence {
    private final Initiatives initiatives;
    private final Declarations declarations;
    private final Permissions permissions;
    private final RecordChanges changes;
    private final Clock clock;

    public DeclareConfidence(
            Initiatives initiatives,
            Declarations declarations,
            Permissions permissions,
            Revisions revisions,
            Clock clock) {
        this.initiatives = initiatives;
        this.declarations = declarations;
        this.permissions = permissions;
        this.changes = new RecordChanges(initiatives, revisions, clock);
        this.clock = clock;
    }

    /** Returns the initiative as it is now. The revision is the one that the actor read. */
    public Outcome<Initiative> declare(UserKey actor, InitiativeKey key, DeclarationDraft draft, int revision) {
        return permissions.demand(actor, Action.DECLARE_CONFIDENCE, key).then(node -> {
            var reader = new FieldReader();
            var read = draft.read(reader, LocalDate.now(clock));
            return reader.outcome(read::orElseThrow).then(wanted -> keep(actor, key, wanted, revision));
        });
    }

    private Outcome<Initiative> keep(UserKey actor, InitiativeKey key, DeclarationDraft.Read wanted, int revision) {
        var initiative = initiatives.byKey(key).orElseThrow();
        var known = declarations.of(List.of(initiative.id()));
        var old = known.stream().filter(one -> one.on().equals(wanted.on())).findFirst();
        boolean newest = known.stream().noneMatch(one -> one.on().isAfter(wanted.on()));
        var declared = new Declaration(
                initiative.id(),
                initiative.parent(),
                wanted.on(),
                wanted.confidence(),
                wanted.cost(),
                wanted.reason(),
                new Stamp(actor, clock.instant()));
        return changes.record(
                actor,
                initiative,
                newest ? initiative.registration().with(wanted.confidence()) : initiative.registration(),
                revision,
                between(old, declared),
                () -> declarations.put(declared));
    }

    /** Returns what differs from the judgement of that day that was there before. */
    static List<Change> between(Optional<Declaration> before, Declaration after) {
        var day = after.on().toString();
        var made = new ArrayList<Change>();
        Change.between(
                        "confidence." + day,
                        before.map(one -> one.confidence().name()).orElse(""),
                        after.confidence().name())
                .ifPresent(made::add);
        Change.between("cost." + day, before.map(DeclareConfidence::cost).orElse(""), cost(after))
                .ifPresent(made::add);
        Change.between("why." + day, before.map(Declaration::reason).orElse(""), after.reason())
                .ifPresent(made::add);
        return made;
    }

    private static String cost(Declaration one) {
        return one.wholeLifeCost().map(Money::toString).orElse("");
    }
}
