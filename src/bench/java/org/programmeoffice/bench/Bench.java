package org.programmeoffice.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every contestant at every size and prints one table with the goals. */
public final class Bench {
    private static final List<Integer> SIZES = List.of(16_000, 100_000, 1_000_000);

    private final Path folder;
    private final Map<String, Map<Integer, Double>> millis = new TreeMap<>();

    private Bench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, RunnerException, InterruptedException {
        var folder = Files.createTempDirectory("pmo-bench");
        try {
            new Bench(folder).run();
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run() throws IOException, RunnerException, InterruptedException {
        System.out.println("Building indexes …");
        SIZES.forEach(size -> BenchIndex.write(folder.resolve(size.toString()), size));
        measure("pass|floor|docValues", SIZES, 3, 5, TimeValue.seconds(1));
        // A round of the naive pass takes most of a minute at the largest size, and has warmed up long before it ends.
        measure("naive", SIZES.subList(0, 2), 1, 2, TimeValue.milliseconds(1));
        measure("naive", SIZES.subList(2, 3), 0, 1, TimeValue.milliseconds(1));
        var heap = new TreeMap<Integer, long[]>();
        for (int size : SIZES) {
            heap.put(size, heap(size));
        }
        new BenchTable(millis, heap).print(System.out);
    }

    private void measure(String contestants, List<Integer> sizes, int warmUps, int iterations, TimeValue time)
            throws RunnerException {
        System.out.println("Measuring " + contestants + " of " + sizes + " …");
        var options = new OptionsBuilder()
                .include("RollupBenchmark\\.(" + contestants + ")$")
                .param("items", sizes.stream().map(Object::toString).toArray(String[]::new))
                .warmupIterations(warmUps)
                .measurementIterations(iterations)
                .warmupTime(time)
                .measurementTime(time)
                .forks(1)
                .jvmArgs("-Xmx2g", "-D" + RollupBenchmark.INDEXES + "=" + folder)
                .timeUnit(TimeUnit.MICROSECONDS)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (var result : new Runner(options).run()) {
            var name = result.getPrimaryResult().getLabel();
            int size = Integer.parseInt(result.getParams().getParam("items"));
            millis.computeIfAbsent(name, any -> new TreeMap<>())
                    .put(size, result.getPrimaryResult().getScore() / 1000);
        }
    }

    /** Returns live and peak bytes, found in a process of its own. */
    private static long[] heap(int items) throws IOException, InterruptedException {
        System.out.println("Measuring heap of " + items + " …");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmn16m",
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeapProbe.class.getName(),
                        Integer.toString(items))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the heap probe failed");
        }
        var numbers = answer.split(" ", -1);
        return new long[] {Long.parseLong(numbers[0]), Long.parseLong(numbers[1])};
    }
}
