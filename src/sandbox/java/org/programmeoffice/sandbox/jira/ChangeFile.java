package org.programmeoffice.sandbox.jira;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.sandbox.index.IssueSource;
import org.programmeoffice.sandbox.index.SourceJson;

/** What was changed since the world was loaded, one issue a line: the whole issue, or the id of a deleted one. */
final class ChangeFile {
    private static final String DELETED = "deleted ";

    private final Path file;

    ChangeFile(Path file) {
        this.file = file;
    }

    /** Returns the last state of each changed issue by id; empty if it was deleted. A torn last line is ignored. */
    Map<Long, Optional<IssueSource>> read() throws IOException {
        var changes = new LinkedHashMap<Long, Optional<IssueSource>>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                if (line.startsWith(DELETED)) {
                    changes.put(Long.valueOf(line.substring(DELETED.length())), Optional.empty());
                } else if (line.endsWith("}")) {
                    var bytes = line.getBytes(StandardCharsets.UTF_8);
                    var issue = SourceJson.read(bytes, 0, bytes.length);
                    changes.put(issue.id(), Optional.of(issue));
                }
            }
        }
        return changes;
    }

    /** Adds states to the file. */
    void append(List<IssueSource> changed) {
        var lines = new StringBuilder();
        for (var issue : changed) {
            lines.append(new String(SourceJson.write(issue), StandardCharsets.UTF_8))
                    .append('\n');
        }
        write(lines.toString());
    }

    /** Adds deletions to the file. */
    void appendDeleted(List<Long> ids) {
        var lines = new StringBuilder();
        ids.forEach(id -> lines.append(DELETED).append(id).append('\n'));
        write(lines.toString());
    }

    private void write(String lines) {
        try {
            Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the change in " + file, e);
        }
    }
}
