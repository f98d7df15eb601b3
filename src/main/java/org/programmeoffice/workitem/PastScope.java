package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.function.BiConsumer;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.rollup.LeadTime;

/** Looks back over the items that are in scope of an initiative today. */
final class PastScope {
    private PastScope() {}

    static FiguresAsOf asOf(Membership membership, InitiativeId id, Instant instant) {
        var sums = new long[4];
        forEachItem(membership, id, (chunk, at) -> {
            if (isBefore(chunk.created[at], instant)) {
                long counted = chunk.points[at] == ItemChunk.NO_POINTS ? 0 : chunk.points[at];
                boolean isResolved = chunk.resolution[at] != 0 && isBefore(chunk.resolved[at], instant);
                sums[0]++;
                sums[1] += isResolved ? 1 : 0;
                sums[2] += counted;
                sums[3] += isResolved ? counted : 0;
            }
        });
        return new FiguresAsOf(sums[0], sums[1], sums[2], sums[3]);
    }

    static LeadTime leadTime(Membership membership, InitiativeId id) {
        var seconds = new Ids();
        forEachItem(membership, id, (chunk, at) -> {
            if (chunk.resolution[at] != 0 && chunk.resolved[at] != 0) {
                seconds.add(ItemChunk.seconds(chunk.resolved[at]) - ItemChunk.seconds(chunk.created[at]));
            }
        });
        return LeadTime.ofSeconds(seconds.sorted());
    }

    private static void forEachItem(Membership membership, InitiativeId id, BiConsumer<ItemChunk, Integer> action) {
        membership.forEachRow(
                membership.inScope(id), row -> action.accept(membership.items().chunkOf(row), row & ItemChunk.MASK));
    }

    private static boolean isBefore(int stored, Instant instant) {
        return stored != 0 && Instant.ofEpochSecond(ItemChunk.seconds(stored)).isBefore(instant);
    }
}
