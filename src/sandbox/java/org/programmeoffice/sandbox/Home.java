package org.programmeoffice.sandbox;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.programmeoffice.sandbox.ao.Database;
import org.programmeoffice.sandbox.ao.EmbeddedServer;

/** The folder in which a sandbox keeps its data between runs. */
record Home(Path path) {
    /** Says that a folder is a home, so that nothing else is ever emptied. */
    private static final String MARK = "sandbox-home";

    void prepare(boolean fresh) throws IOException {
        if (fresh && Files.exists(path.resolve(MARK))) {
            empty();
        }
        Files.createDirectories(path);
        Files.writeString(path.resolve(MARK), "Data of the sandbox; may be deleted.\n");
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(path.resolve(name));
    }

    /** Returns the database of that name: h2, postgres, or an address. */
    Database database(String name) throws IOException {
        return switch (name) {
            case "h2" -> Database.h2File(folder("database"));
            case "postgres" -> EmbeddedServer.newSchema();
            default -> Database.at(name, "public");
        };
    }

    /** Tells whether this is the first time that the thing of that name is asked for in this home. */
    boolean first(String name) throws IOException {
        try {
            Files.writeString(path.resolve(name + "-done"), "", StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private void empty() throws IOException {
        List<Path> below;
        try (Stream<Path> files = Files.walk(path)) {
            below = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : below) {
            Files.delete(file);
        }
    }
}
