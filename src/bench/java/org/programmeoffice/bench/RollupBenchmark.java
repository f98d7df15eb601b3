package org.programmeoffice.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.workitem.RollupSnapshot;

/** The four contestants. Each state is built only in the process of the contestant that needs it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RollupBenchmark {
    /** Where the indexes lie, one folder per size. */
    static final String INDEXES = "bench.indexes";

    /** The app. */
    @State(Scope.Benchmark)
    public static class App {
        @Param({"16000", "100000", "1000000"})
        int items;

        @Nullable
        BenchRollup rollup;

        @Setup(Level.Trial)
        public void setUp() {
            rollup = new BenchRollup(items);
        }
    }

    /** Plain arrays. */
    @State(Scope.Benchmark)
    public static class Columns {
        @Param({"16000", "100000", "1000000"})
        int items;

        @Nullable
        PlainColumns columns;

        @Setup(Level.Trial)
        public void setUp() {
            columns = new PlainColumns(items);
        }
    }

    /** A Lucene index. */
    @State(Scope.Benchmark)
    public static class Index {
        @Param({"16000", "100000", "1000000"})
        int items;

        @Nullable
        DirectoryReader reader;

        @Nullable
        DocValuesPass docValues;

        @Nullable
        NaivePass naive;

        @Setup(Level.Trial)
        public void setUp() throws IOException {
            var opened = DirectoryReader.open(
                    FSDirectory.open(Path.of(System.getProperty(INDEXES), Integer.toString(items))));
            reader = opened;
            docValues = new DocValuesPass(opened, items);
            naive = new NaivePass(opened, items);
        }

        @TearDown(Level.Trial)
        public void tearDown() throws IOException {
            Objects.requireNonNull(reader).close();
        }
    }

    @Benchmark
    public RollupSnapshot pass(App app) {
        return Objects.requireNonNull(app.rollup).changeAndRebuild();
    }

    @Benchmark
    public long[] floor(Columns columns) {
        return Objects.requireNonNull(columns.columns).sum();
    }

    @Benchmark
    public List<IndexFigures> docValues(Index index) throws IOException {
        return Objects.requireNonNull(index.docValues).sum();
    }

    @Benchmark
    public Map<InitiativeId, NaiveSums> naive(Index index) throws IOException {
        return Objects.requireNonNull(index.naive).sum();
    }
}
