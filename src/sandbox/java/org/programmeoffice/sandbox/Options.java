package org.programmeoffice.sandbox;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a sandbox is started.
 *
 * @param port 0 is any free port
 * @param home what is kept between runs
 * @param fresh forgets what was kept
 * @param items how many issues are generated where no file of issues is given
 * @param database {@code h2} in the home, {@code postgres} for an embedded server, or a JDBC address
 * @param basic accepts basic authentication for REST
 */
public record Options(
        Path appJar,
        Path npmModules,
        int port,
        Path home,
        boolean fresh,
        int items,
        Optional<Path> issues,
        String database,
        boolean basic) {

    /** Returns what the system properties say. */
    public static Options ofSystemProperties() {
        String issues = System.getProperty("sandbox.issues", "");
        return new Options(
                Path.of(System.getProperty("app.jar")),
                Path.of(System.getProperty("npm.modules")),
                Integer.getInteger("sandbox.port", 2990),
                Path.of(System.getProperty("sandbox.home", ".sandbox")),
                Boolean.getBoolean("sandbox.fresh"),
                Integer.getInteger("sandbox.items", 5000),
                issues.isBlank() ? Optional.empty() : Optional.of(Path.of(issues)),
                System.getProperty("sandbox.db", "h2"),
                Boolean.getBoolean("sandbox.basic"));
    }

    /** Returns options for a test: any free port, H2, nothing kept. */
    public static Options forTest(Path appJar, Path npmModules, Path home, int items) {
        return new Options(appJar, npmModules, 0, home, true, items, Optional.empty(), "h2", false);
    }
}
