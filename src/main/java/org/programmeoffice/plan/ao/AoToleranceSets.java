package org.programmeoffice.plan.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.programmeoffice.ao.OfInitiatives;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.plan.ToleranceSet;
import org.programmeoffice.plan.ToleranceSets;

/** Tolerances as a row for each version. */
public final class AoToleranceSets implements ToleranceSets {
    private final ActiveObjects ao;

    public AoToleranceSets(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<InitiativeId, ToleranceSet> newest(Collection<InitiativeId> initiatives) {
        var newest = new HashMap<InitiativeId, ToleranceSet>();
        var wanted = new HashSet<>(initiatives);
        wanted.forEach(initiative -> newest.put(initiative, ToleranceSet.NONE));
        var query = OfInitiatives.select(ToleranceSetRow.INITIATIVE_ID, wanted, ToleranceSetRow.SET_VERSION);
        for (var row : ao.find(ToleranceSetRow.class, query)) {
            newest.computeIfPresent(new InitiativeId(row.getInitiativeId()), (initiative, older) -> set(row));
        }
        return newest;
    }

    @Override
    public Optional<ToleranceSet> version(InitiativeId initiative, int version) {
        var query = Query.select()
                .where(
                        ToleranceSetRow.INITIATIVE_ID + " = ? AND " + ToleranceSetRow.SET_VERSION + " = ?",
                        initiative.value(),
                        version);
        return Arrays.stream(ao.find(ToleranceSetRow.class, query))
                .map(AoToleranceSets::set)
                .findFirst();
    }

    @Override
    public void add(InitiativeId initiative, ToleranceSet set) {
        var row = ao.create(
                ToleranceSetRow.class,
                Map.of(
                        ToleranceSetRow.INITIATIVE_ID, initiative.value(),
                        ToleranceSetRow.SET_VERSION, set.version()));
        row.setTolerances(Texts.of(TolerancesText.write(set.byAspect())));
        row.save();
    }

    private static ToleranceSet set(ToleranceSetRow row) {
        return new ToleranceSet(row.getSetVersion(), TolerancesText.read(Texts.text(row.getTolerances())));
    }
}
