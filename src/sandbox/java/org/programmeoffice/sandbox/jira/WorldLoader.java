package org.programmeoffice.sandbox.jira;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.programmeoffice.sandbox.index.IssueIndex;

/** Loads a world from a file or from the generator, into memory or, if it is large, into the home folder. */
final class WorldLoader {
    private static final int LARGE = 50_000;
    private static final int SHOWN = 16;

    private final SandboxJira.Options options;
    private final Clock clock;
    private final Catalog catalog = new Catalog();

    WorldLoader(SandboxJira.Options options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    /** Returns the world as its source has it, without later changes. */
    World load() throws IOException {
        Files.createDirectories(options.home());
        var file = options.issuesFile();
        return new World(catalog, file.isPresent() ? exported(file.get()) : generated(), clock);
    }

    private IssueIndex exported(Path file) throws IOException {
        var issues = new ExportFile(file, System.out::println).load(catalog);
        var index = IssueIndex.inMemory(catalog::kindOf);
        issues.forEach(index::add);
        index.complete();
        return index;
    }

    private IssueIndex generated() throws IOException {
        var items = new DemoIssues(options.items(), options.seed(), firstDay());
        items.describe(catalog);
        var index = options.items() > LARGE
                ? IssueIndex.inFolder(options.home().resolve("index"), source(), catalog::kindOf)
                : IssueIndex.inMemory(catalog::kindOf);
        if (index.size() == 0) {
            items.issues().forEach(index::add);
            index.complete();
        }
        return index;
    }

    /** Returns the day on which this home was first used: generated dates end there, so that they stay the same. */
    private LocalDate firstDay() throws IOException {
        var file = options.home().resolve("first-day");
        if (!Files.exists(file)) {
            Files.writeString(
                    file, LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString());
        }
        return LocalDate.parse(Files.readString(file).strip());
    }

    /** Returns the file that keeps changes of this source and of no other. */
    ChangeFile changes() throws IOException {
        return new ChangeFile(options.home().resolve("changes-" + source() + ".jsonl"));
    }

    private String source() throws IOException {
        if (options.issuesFile().isEmpty()) {
            return "generated-%d-%d-%s".formatted(options.items(), options.seed(), firstDay());
        }
        return digest(options.issuesFile().get());
    }

    private static String digest(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest).substring(0, SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
