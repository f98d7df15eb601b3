package org.programmeoffice.workitem;

/**
 * What today's scope looked like at an instant: an item exists if created before it, and is resolved if it has a resolution
 * dated before it.
 *
 * @param points thousandths, of existing items
 * @param pointsResolved thousandths, of resolved items
 */
public record FiguresAsOf(long existing, long resolved, long points, long pointsResolved) {
    public long open() {
        return existing - resolved;
    }
}
