package org.programmeoffice.portfolio;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Changes an initiative's title, description and profile. */
public final class EditInitiative {
    private final Initiatives initiatives;
    private final InitiativeTree tree;
    private final Permissions permissions;
    private final RecordChanges changes;

    public EditInitiative(
            Initiatives initiatives, InitiativeTree tree, Permissions permissions, Revisions revisions, Clock clock) {
        this.initiatives = initiatives;
        this.tree = tree;
        this.permissions = permissions;
        this.changes = new RecordChanges(initiatives, revisions, clock);
    }

    /** Returns the initiative as it is now. The revision is the one that the actor read. */
    public Outcome<Initiative> edit(UserKey actor, InitiativeKey key, RecordDraft draft, int revision) {
        return permissions.demand(actor, Action.EDIT_RECORD, key).then(node -> {
            var before = initiatives.byKey(key).orElseThrow();
            return read(before, draft)
                    .then(wanted -> changes.record(actor, before, wanted, revision, between(before, wanted)));
        });
    }

    /** Returns the record as the draft wants it, or everything that is wrong with the draft. */
    Outcome<Registration> read(Initiative before, RecordDraft draft) {
        var text = RecordText.of(draft.title(), draft.description());
        var reader = new FieldReader();
        var old = before.registration().profile();
        var profile = new ProfileReader(reader, old).read(before.kind(), draft.fields());
        checkReference(reader, before, profile);
        checkServes(reader, before.node(), old, profile);
        var others = reader.outcome(() -> before.registration().with(text, profile));
        var errors = text.errors();
        return errors.isEmpty() ? others : Outcome.refused(new Refusal.Invalid(together(errors, others)));
    }

    private static List<FieldError> together(List<FieldError> errors, Outcome<?> others) {
        var all = new ArrayList<>(errors);
        if (others instanceof Outcome.Refused<?> refused && refused.refusal() instanceof Refusal.Invalid invalid) {
            all.addAll(invalid.errors());
        }
        return all;
    }

    private void checkReference(FieldReader reader, Initiative before, Profile wanted) {
        var reference = wanted.value(ProfileField.REFERENCE);
        if (!reference.equals(before.registration().profile().value(ProfileField.REFERENCE))) {
            reader.demand(
                    reference.isEmpty()
                            || initiatives.byReferences(List.of(reference)).isEmpty(),
                    ProfileField.REFERENCE.word(),
                    "pmo.portfolio.error.referenceTwice");
        }
    }

    private void checkServes(FieldReader reader, InitiativeNode node, Profile before, Profile wanted) {
        if (wanted.serves().equals(before.serves())) {
            return;
        }
        var known = objectivesAbove(node).stream().map(Objective::code).collect(Collectors.toSet());
        wanted.serves().stream()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(code -> reader.wrong(
                        ProfileField.SERVES.word(),
                        known.isEmpty() ? "pmo.portfolio.error.noObjectives" : "pmo.portfolio.error.serves",
                        code));
    }

    /** Returns the objectives of the portfolio in which it stands; empty if it stands in none. */
    List<Objective> objectivesAbove(InitiativeNode node) {
        var above = tree.above(node).stream().map(InitiativeNode::id).toList();
        return initiatives.byIds(above).stream()
                .filter(Portfolio.class::isInstance)
                .flatMap(portfolio -> portfolio.registration().profile().objectives().stream())
                .toList();
    }

    static List<Change> between(Initiative before, Registration wanted) {
        var texts = Stream.of(
                        Change.between("title", before.title(), wanted.title()),
                        Change.between("description", before.description(), wanted.description()))
                .flatMap(Optional::stream);
        return Stream.concat(texts, before.registration().profile().changesTo(wanted.profile()).stream())
                .toList();
    }
}
