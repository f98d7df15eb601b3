package org.programmeoffice.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;
import org.programmeoffice.sandbox.SandboxClient;

/** The app is stopped, started and updated while the host runs. */
class AppLifeIT {
    private static final Path JAR = Path.of(System.getProperty("app.jar"));
    private static final Path NPM = Path.of(System.getProperty("npm.modules"));
    private static final String STATUS = "/rest/pmo/1.0/status";

    @Test
    void appThatIsStoppedWhileItLoadsLeavesNothingBehindAndStartsAgain(@TempDir Path home) throws Exception {
        try (var sandbox = Sandbox.start(Options.forTest(JAR, NPM, home, 20_000))) {
            assertThat(work()).as("the load is going on").isNotEmpty();

            sandbox.stopApp();

            assertThat(work()).isEmpty();
            assertThat(threads()).isEmpty();
            assertThat(sandbox.app().getRegisteredServices()).isNull();
            assertThat(sandbox.app().getServicesInUse()).isNull();
            assertThat(sandbox.app().getState()).isEqualTo(Bundle.RESOLVED);

            sandbox.startApp();

            var admin = SandboxClient.as("admin", sandbox.baseUri());
            within(Duration.ofSeconds(60), () -> admin.get(STATUS).body().contains("\"loaded\":true"));
            assertThat(sandbox.app().getRegisteredServices()).isNotEmpty();
        }
        assertThat(threads()).isEmpty();
        assertThat(work()).isEmpty();
    }

    @Test
    void appIsUpdatedInPlace(@TempDir Path home) throws Exception {
        try (var sandbox = Sandbox.start(Options.forTest(JAR, NPM, home, 300))) {
            sandbox.stopApp();
            try (var newer = Files.newInputStream(JAR)) {
                sandbox.app().update(newer);
            }
            assertThat(threads()).isEmpty();

            sandbox.startApp();

            assertThat(sandbox.app().getState()).isEqualTo(Bundle.ACTIVE);
            within(Duration.ofSeconds(10), () -> !threads().isEmpty());
        }
        assertThat(threads()).isEmpty();
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("programme-office-"))
                .toList();
    }

    /** Returns the threads that are at work for the app's facts and figures. */
    private static List<String> work() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().startsWith("org.programmeoffice.workitem.")))
                .map(thread -> thread.getKey().getName())
                .toList();
    }

    private static void within(Duration time, Callable<Boolean> condition) throws Exception {
        var end = Instant.now().plus(time);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }
}
