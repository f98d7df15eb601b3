package org.programmeoffice.sandbox.jira;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.programmeoffice.sandbox.index.IssueSource;

/** A file of REST search results, one issue a line, zipped or not. A broken line is reported and left out. */
final class ExportFile {
    private static final int GZIP_MAGIC = 0x1f;
    private static final ObjectReader JSON =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Path file;
    private final Consumer<String> report;
    private final Set<Long> ids = new HashSet<>();
    private final Set<String> keys = new HashSet<>();

    ExportFile(Path file, Consumer<String> report) {
        this.file = file;
        this.report = report;
    }

    /** Returns the issues and puts into the catalog what they and {@code meta.json} name. */
    List<IssueSource> load(Catalog catalog) throws IOException {
        var meta = new ExportMeta(catalog);
        meta.readBeside(file);
        var issues = read(new ExportLine(catalog, meta));
        new FieldGuess().fill(catalog, meta.fieldNames(), issues);
        catalog.projects().values().stream()
                .min((a, b) -> a.getKey().compareTo(b.getKey()))
                .ifPresent(first -> catalog.access().put(first.getId(), ProjectAccess.SHARED));
        return issues;
    }

    private List<IssueSource> read(ExportLine line) throws IOException {
        var issues = new ArrayList<IssueSource>();
        try (var lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            var number = 0;
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                number++;
                if (!text.isBlank()) {
                    add(issues, line, text, number);
                }
            }
        }
        return issues;
    }

    private void add(List<IssueSource> issues, ExportLine line, String text, int number) {
        try {
            var issue = line.read(JSON.readTree(text));
            if (!ids.add(issue.id()) || !keys.add(issue.key())) {
                throw new IllegalArgumentException(issue.key() + " is there already");
            }
            issues.add(issue);
        } catch (JsonProcessingException e) {
            report.accept("%s, line %d skipped: %s".formatted(file.getFileName(), number, e.getOriginalMessage()));
        } catch (RuntimeException e) {
            report.accept("%s, line %d skipped: %s".formatted(file.getFileName(), number, e.getMessage()));
        }
    }

    private InputStream open() throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.mark(1);
        var first = bytes.read();
        bytes.reset();
        return first == GZIP_MAGIC ? new GZIPInputStream(bytes) : bytes;
    }
}
