package org.programmeoffice.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** The results beside each other, and whether each goal is met. */
final class BenchTable {
    private static final double MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 1_000_000;
    private static final int MIDDLE = 100_000;
    private static final double MAX_DOC_VALUES = 3;
    private static final double MIN_NAIVE = 50;
    private static final double MAX_MEGABYTES = 128;
    /** Ten times the items may cost this many times as much: linear, with room for caches that no longer hold all. */
    private static final double MAX_GROWTH = 15;

    private final Map<String, Map<Integer, Double>> millis;
    private final SortedMap<Integer, long[]> heap;

    BenchTable(Map<String, Map<Integer, Double>> millis, SortedMap<Integer, long[]> heap) {
        this.millis = millis;
        this.heap = heap;
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT, "%nJDK %s, %d processors, items in 1,000 projects%n%n", Runtime.version(), processors());
        out.printf(
                Locale.ROOT,
                "%10s %10s %10s %13s %11s %15s %11s %8s %8s%n",
                "items",
                "pass ms",
                "floor ms",
                "docvalues ms",
                "naive ms",
                "pass/docvalues",
                "naive/pass",
                "live MB",
                "peak MB");
        heap.forEach((items, bytes) -> out.printf(
                Locale.ROOT,
                "%10d %10.2f %10.2f %13.2f %11.1f %15.2f %11.0f %8.1f %8.1f%n",
                items,
                time("pass", items),
                time("floor", items),
                time("docValues", items),
                time("naive", items),
                timesDocValues(items),
                timesFaster(items),
                bytes[0] / MEGABYTE,
                bytes[1] / MEGABYTE));
        out.println();
        heap.keySet().forEach(items -> printGoals(out, items));
        double growth = time("pass", LARGEST) / time("pass", MIDDLE);
        goal(
                out,
                growth <= MAX_GROWTH,
                "10 times the items take %.1f times as long (at most %.0f)",
                growth,
                MAX_GROWTH);
        double live = Objects.requireNonNull(heap.get(LARGEST))[0] / MEGABYTE;
        goal(out, live <= MAX_MEGABYTES, "1,000,000 items hold %.1f MB (at most %.0f)", live, MAX_MEGABYTES);
    }

    private void printGoals(PrintStream out, int items) {
        double docValues = timesDocValues(items);
        double naive = timesFaster(items);
        goal(
                out,
                docValues <= MAX_DOC_VALUES,
                items + ": %.2f times the doc-values pass (at most %.0f)",
                docValues,
                MAX_DOC_VALUES);
        goal(out, naive >= MIN_NAIVE, items + ": %.0f times faster than naive (at least %.0f)", naive, MIN_NAIVE);
    }

    private double timesDocValues(int items) {
        return time("pass", items) / time("docValues", items);
    }

    private double timesFaster(int items) {
        return time("naive", items) / time("pass", items);
    }

    private static void goal(PrintStream out, boolean met, String text, double value, double limit) {
        out.printf(Locale.ROOT, "%-8s " + text + "%n", met ? "met" : "missed", value, limit);
    }

    private double time(String contestant, int items) {
        return Objects.requireNonNull(
                Objects.requireNonNull(millis.get(contestant)).get(items));
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
