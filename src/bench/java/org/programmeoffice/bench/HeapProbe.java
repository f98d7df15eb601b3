package org.programmeoffice.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/**
 * Says in a process of its own how much heap the roll-up holds (after a full collection), and how much it holds at most while it
 * is rebuilt: the largest use of the old space beside a young space of 16 MB, with garbage that is not collected yet.
 */
public final class HeapProbe {
    private static final int REBUILDS = 5;

    private HeapProbe() {}

    /** Prints live and peak bytes for as many items as the first argument says. */
    public static void main(String[] arguments) {
        int items = Integer.parseInt(arguments[0]);
        long before = usedAfterCollection();
        var rollup = new BenchRollup(items);
        var snapshot = rollup.changeAndRebuild();
        long live = usedAfterCollection() - before;
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        for (int rebuild = 0; rebuild < REBUILDS; rebuild++) {
            snapshot = rollup.changeAndRebuild();
        }
        long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
        System.out.println(live + " " + peak + " " + snapshot.items());
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static long usedAfterCollection() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
