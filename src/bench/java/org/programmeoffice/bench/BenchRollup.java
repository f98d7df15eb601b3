package org.programmeoffice.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.programmeoffice.workitem.Rollup;
import org.programmeoffice.workitem.RollupSnapshot;
import org.programmeoffice.workitem.WorkItem;

/** The app's own roll-up over generated items, wired as in the app. */
final class BenchRollup {
    private final Rollup rollup;
    private final WorkItem some;
    private long changes;

    BenchRollup(int items) {
        rollup = new Rollup(BenchPorts.sources(items), Clock.systemUTC(), (delay, task) -> {}, Duration.ZERO);
        BenchItems.stream(items).map(BenchItems::workItem).forEach(item -> rollup.write(table -> table.upsert(item)));
        some = BenchItems.stream(items).map(BenchItems::workItem).findFirst().orElseThrow();
        rollup.factsAgree(Instant.now());
    }

    /** Changes one item and returns the snapshot that follows. */
    RollupSnapshot changeAndRebuild() {
        var dates = some.dates();
        var updated = new WorkItem.Dates(
                dates.created(), dates.resolved(), dates.due(), dates.updated().plusSeconds(++changes));
        var changed = new WorkItem(
                some.id(),
                some.jiraProjectId(),
                some.typeId(),
                some.statusId(),
                some.resolutionId(),
                some.points(),
                some.effort(),
                updated,
                some.links());
        boolean differs = rollup.write(table -> table.upsert(changed));
        if (!differs) {
            throw new IllegalStateException("the change changed nothing");
        }
        rollup.rebuild();
        return rollup.snapshot();
    }
}
