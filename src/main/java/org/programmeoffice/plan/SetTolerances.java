package org.programmeoffice.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Sets all tolerances of an initiative anew, as its next version. */
public final class SetTolerances {
    private final ToleranceSets tolerances;
    private final Permissions permissions;
    private final Recording recording;

    public SetTolerances(ToleranceSets tolerances, Permissions permissions, Revisions revisions, Clock clock) {
        this.tolerances = tolerances;
        this.permissions = permissions;
        this.recording = new Recording(revisions, clock);
    }

    /**
     * Returns the new version, or the present one if nothing is different. What is wrong is named by its place, such as
     * {@code tolerances.2.upper} for the third.
     *
     * @param version the version that the actor read; 0 if there was none
     */
    public Outcome<ToleranceSet> set(UserKey actor, InitiativeKey key, List<ToleranceDraft> drafts, int version) {
        return permissions.demand(actor, Action.SET_TOLERANCES, key).then(node -> read(drafts)
                .then(wanted -> record(actor, node, wanted, version)));
    }

    private Outcome<ToleranceSet> record(
            UserKey actor, InitiativeNode node, Map<Aspect, Tolerance> wanted, int version) {
        var before = tolerances.newest(node.id());
        var next = new ToleranceSet(Math.max(0, version) + 1, wanted);
        var changes = changes(before, next);
        if (changes.isEmpty()) {
            return Outcome.done(before);
        }
        return recording.record(actor, PlanSubjects.tolerances(node.key()), version, changes, () -> {
            tolerances.add(node.id(), next);
            return next;
        });
    }

    private static Outcome<Map<Aspect, Tolerance>> read(List<ToleranceDraft> drafts) {
        var reader = new FieldReader();
        var byAspect = new EnumMap<Aspect, Tolerance>(Aspect.class);
        for (int i = 0; i < drafts.size(); i++) {
            var prefix = "tolerances." + i + ".";
            var aspect = drafts.get(i).aspect(reader, prefix);
            var tolerance = drafts.get(i).read(reader, prefix);
            if (aspect.isPresent() && tolerance.isPresent()) {
                boolean isNew = byAspect.put(aspect.get(), tolerance.get()) == null;
                reader.demand(isNew, prefix + "aspect", "pmo.plan.error.sameAspect");
            }
        }
        return reader.outcome(() -> byAspect);
    }

    private static List<Change> changes(ToleranceSet before, ToleranceSet after) {
        return Arrays.stream(Aspect.values())
                .flatMap(aspect ->
                        Change.between(aspect.name(), text(before.of(aspect)), text(after.of(aspect))).stream())
                .toList();
    }

    private static String text(Optional<Tolerance> tolerance) {
        return tolerance
                .map(set -> "-" + bound(set.lower()) + " +" + bound(set.upper()) + " " + set.unit() + " "
                        + set.amberFraction().toPlainString() + " " + set.owner())
                .orElse("");
    }

    private static String bound(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("∞");
    }
}
