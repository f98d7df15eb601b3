package org.programmeoffice.dependency.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.ao.OfInitiatives;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.dependency.Agreement;
import org.programmeoffice.dependency.Criticality;
import org.programmeoffice.dependency.Dependencies;
import org.programmeoffice.dependency.Dependency;
import org.programmeoffice.dependency.DependencyState;
import org.programmeoffice.dependency.DependencyType;
import org.programmeoffice.dependency.Side;
import org.programmeoffice.dependency.Terms;

/** Dependencies as rows. */
public final class AoDependencies implements Dependencies {
    private final ActiveObjects ao;

    public AoDependencies(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Dependency> byNumber(int number) {
        return row(number).map(AoDependencies::dependency);
    }

    @Override
    public List<Dependency> of(Collection<InitiativeId> initiatives) {
        var wanted = new HashSet<>(initiatives);
        var found = new TreeMap<Integer, Dependency>();
        for (var column : List.of(DependencyRow.GIVER_ID, DependencyRow.RECEIVER_ID)) {
            var query = OfInitiatives.select(column, wanted, DependencyRow.DEPENDENCY_NUMBER);
            for (var row : ao.find(DependencyRow.class, query)) {
                found.computeIfAbsent(row.getDependencyNumber(), absent -> dependency(row));
            }
        }
        return found.values().stream()
                .filter(entry -> !entry.sidesOf(wanted).isEmpty())
                .toList();
    }

    @Override
    public int highestNumber() {
        var query =
                Query.select().order(DependencyRow.DEPENDENCY_NUMBER + " DESC").limit(1);
        return Arrays.stream(ao.find(DependencyRow.class, query))
                .mapToInt(DependencyRow::getDependencyNumber)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void save(Dependency dependency) {
        var row = row(dependency.number()).orElseGet(() -> create(dependency));
        row.setDeliverable(dependency.deliverable());
        row.setDescription(nullIfEmpty(dependency.description()));
        row.setKind(dependency.type().name());
        row.setCriticality(dependency.criticality().name());
        row.setReason(nullIfEmpty(dependency.reason()));
        row.setRevision(dependency.revision());
        write(row, dependency.agreement());
        row.save();
    }

    private static void write(DependencyRow row, Agreement agreement) {
        row.setState(agreement.state().name());
        row.setNeededBy(agreement.terms().neededBy().toString());
        row.setPromised(text(agreement.terms().promised()));
        row.setGiverAccepted(agreement.acceptedBy().contains(Side.GIVER));
        row.setReceiverAccepted(agreement.acceptedBy().contains(Side.RECEIVER));
        row.setAgreedNeededBy(text(agreement.agreed().map(Terms::neededBy)));
        row.setAgreedPromised(text(agreement.agreed().flatMap(Terms::promised)));
        row.setBegun(agreement.begun());
        row.setDeliveredOn(text(agreement.deliveredOn()));
    }

    private Optional<DependencyRow> row(int number) {
        var query = Query.select().where(DependencyRow.DEPENDENCY_NUMBER + " = ?", number);
        return Arrays.stream(ao.find(DependencyRow.class, query)).findFirst();
    }

    private DependencyRow create(Dependency dependency) {
        return ao.create(
                DependencyRow.class,
                Map.of(
                        DependencyRow.DEPENDENCY_NUMBER, dependency.number(),
                        DependencyRow.GIVER_ID, dependency.giver().value(),
                        DependencyRow.RECEIVER_ID, dependency.receiver().value(),
                        DependencyRow.DELIVERABLE, dependency.deliverable(),
                        DependencyRow.KIND, dependency.type().name(),
                        DependencyRow.CRITICALITY, dependency.criticality().name(),
                        DependencyRow.STATE, dependency.agreement().state().name(),
                        DependencyRow.NEEDED_BY,
                                dependency.agreement().terms().neededBy().toString()));
    }

    private static Dependency dependency(DependencyRow row) {
        return new Dependency(
                row.getDependencyNumber(),
                new InitiativeId(row.getGiverId()),
                new InitiativeId(row.getReceiverId()),
                row.getDeliverable(),
                emptyIfNull(row.getDescription()),
                DependencyType.valueOf(row.getKind()),
                Criticality.valueOf(row.getCriticality()),
                agreement(row),
                emptyIfNull(row.getReason()),
                row.getRevision());
    }

    private static Agreement agreement(DependencyRow row) {
        return new Agreement(
                DependencyState.valueOf(row.getState()),
                new Terms(LocalDate.parse(row.getNeededBy()), day(row.getPromised())),
                acceptedBy(row),
                day(row.getAgreedNeededBy()).map(needed -> new Terms(needed, day(row.getAgreedPromised()))),
                row.isBegun(),
                day(row.getDeliveredOn()));
    }

    private static Set<Side> acceptedBy(DependencyRow row) {
        var sides = EnumSet.noneOf(Side.class);
        if (row.isGiverAccepted()) {
            sides.add(Side.GIVER);
        }
        if (row.isReceiverAccepted()) {
            sides.add(Side.RECEIVER);
        }
        return sides;
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static Optional<LocalDate> day(@Nullable String column) {
        return Optional.ofNullable(column).map(LocalDate::parse);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String emptyIfNull(@Nullable String column) {
        return column == null ? "" : column;
    }
}
