package org.programmeoffice.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo story is told by people who are allowed to, with what the app accepts. */
class DemoStoryIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theAppRefusesNothingOfIt(@TempDir Path folder) throws Exception {
        var jar = Path.of(System.getProperty("app.jar"));
        var npm = Path.of(System.getProperty("npm.modules"));
        try (var sandbox = Sandbox.start(Options.forTest(jar, npm, folder.resolve("home"), 5_000))) {
            assertThat(sandbox.tellStory(TODAY)).isEmpty();

            var viewer = SandboxClient.as("viewer", sandbox.baseUri());
            var programmes = viewer.get("/rest/pmo/1.0/initiatives").body();
            assertThat(programmes).contains("Dry feet 2028", "Citizen portal");
            var plan = viewer.get("/rest/pmo/1.0/initiatives/PJ-1/plan").body();
            assertThat(plan).contains("\"days\":34");
            assertThat(sandbox.tellStory(TODAY)).as("once per home").isEmpty();
            assertThat(viewer.get("/rest/pmo/1.0/initiatives").body()).isEqualTo(programmes);
        }
    }
}
