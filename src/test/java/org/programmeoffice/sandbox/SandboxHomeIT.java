package org.programmeoffice.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sandbox keeps between two runs, and whom it lets in by name and password. */
class SandboxHomeIT {
    private static final String MODULES =
            """
            <ao key="rows"><entity>org.programmeoffice.sandbox.probe.ProbeRow</entity>
              <upgradeTask>org.programmeoffice.sandbox.probe.FirstUpgrade</upgradeTask>
              <upgradeTask>org.programmeoffice.sandbox.probe.SecondUpgrade</upgradeTask></ao>
            <rest key="rest" path="/probe" version="1.0"><package>org.programmeoffice.sandbox.probe.rest</package></rest>
            """;

    @TempDir
    private Path folder;

    @Test
    void rowsAreKeptAndUpgradesAreNotRepeatedUntilAFreshStart() throws Exception {
        Path jar = ProbeBundle.with(MODULES).jar(folder);

        try (Sandbox first = Sandbox.start(options(jar, false))) {
            SandboxClient client = SandboxClient.as("admin", first.baseUri());
            client.json("POST", "/rest/probe/1.0/probes", "{\"name\":\"mine\"}");
        }

        assertThat(probes(jar, false)).isEqualTo("[{\"name\":\"first+second\"},{\"name\":\"mine\"}]");
        assertThat(probes(jar, true)).isEqualTo("[{\"name\":\"first+second\"}]");
    }

    private String probes(Path jar, boolean fresh) throws Exception {
        try (Sandbox sandbox = Sandbox.start(options(jar, fresh))) {
            SandboxClient client = SandboxClient.anonymous(sandbox.baseUri());
            String credentials = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> answer = client.send(client.request("/rest/probe/1.0/probes")
                    .header("Authorization", "Basic " + credentials)
                    .GET());
            return answer.body();
        }
    }

    private Options options(Path jar, boolean fresh) {
        return new Options(jar, folder, 0, folder.resolve("home"), fresh, 10, Optional.empty(), "h2", true);
    }
}
