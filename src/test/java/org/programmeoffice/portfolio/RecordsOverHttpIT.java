package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;
import org.programmeoffice.sandbox.SandboxClient;

/** Records in the packaged app, as clients of its resources see them. */
class RecordsOverHttpIT {
    private static Sandbox sandbox;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        var jar = Path.of(System.getProperty("app.jar"));
        var npm = Path.of(System.getProperty("npm.modules"));
        sandbox = Sandbox.start(Options.forTest(jar, npm, folder.resolve("home"), 10));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void everyFieldIsSentBackAndAWrongOneIsNamedInTheReadersWords() throws Exception {
        var path = "/initiatives/" + project();
        var sent =
                "{'title':'T','description':'','category':'run','tags':'a,b','seniorUsers':'<b>Ann</b>','revision':1}";

        var kept = send("admin", 200, "PUT", path, sent);
        var refused = send("admin", 400, "PUT", path, "{'title':'T','description':'','category':'fun','revision':2}");

        assertThat(kept.path("fields").path("category").asText()).isEqualTo("RUN");
        assertThat(kept.path("fields").path("tags").asText()).isEqualTo("a, b");
        assertThat(kept.path("fields").path("seniorUsers").asText()).isEqualTo("<b>Ann</b>");
        assertThat(kept.path("confidence").asText()).isEqualTo("grey");
        assertThat(refused.path("errors").path(0).path("field").asText()).isEqualTo("category");
        assertThat(refused.path("errors").path(0).path("message").asText()).contains("RUN");
    }

    /** Invariant 1, through the doors: an office and an assessor change neither state nor confidence. */
    @Test
    void noRequestOfAnOfficeOrAnAssessorChangesStateOrConfidence() throws Exception {
        var project = project();
        var path = "/initiatives/" + project;
        send("admin", 201, "POST", path + "/roles", "{'person':'pmo','role':'pmo','revision':1}");
        send("admin", 201, "POST", path + "/roles", "{'person':'assurance','role':'assurance','revision':2}");
        send("admin", 200, "POST", path + "/state", "{'state':'initiating','revision':1}");

        for (var person : List.of("pmo", "assurance")) {
            for (var state : List.of("planning", "on_hold", "stopped", "closing")) {
                send(person, 403, "POST", path + "/state", "{'state':'" + state + "','reason':'r','revision':2}");
            }
            send(person, 400, "POST", path + "/state", "{'state':'closed','reason':'r','revision':2}");
            send(person, 403, "PUT", path + "/confidence", "{'on':'2026-01-01','confidence':'green','revision':2}");
            send(person, 403, "PUT", path, "{'title':'T','description':'','revision':2}");
        }
        assertThat(posted("pmo", "", "Kenmerk,Titel,RAG\n,Title " + project + ",Green\n")
                        .statusCode())
                .isIn(400, 403);

        var now = send("admin", 200, "GET", path, "").path("initiative");
        assertThat(now.path("state").asText()).isEqualTo("initiating");
        assertThat(now.path("confidence").asText()).isEqualTo("grey");
    }

    @Test
    void aFileIsReadOnlyForWhoMayImport() throws Exception {
        var file = "Reference,Project,Snapshot,RAG,Cost (EUR m)\nH-1,<b>Pumps</b>,2025-03-31,Amber,1.25\n";

        for (var door : List.of("/preview", "")) {
            assertThat(posted("viewer", door, file).statusCode()).isEqualTo(403);
            assertThat(posted("admin", door, "PK\u0003\u0004 no workbook").statusCode())
                    .isEqualTo(400);
        }
        var checked =
                new JsonMapper().readTree(posted("admin", "/preview", file).body());
        var taken = new JsonMapper().readTree(posted("admin", "", file).body());
        var wrong = posted("admin", "", file.replace("Amber", "Purple"));

        assertThat(checked.path("amounts").asText()).isEqualTo("1000000.00 EUR");
        assertThat(taken.path("created").asInt()).isEqualTo(1);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(new JsonMapper()
                        .readTree(wrong.body())
                        .path("errors")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo("list!D2");
    }

    private static String project() throws Exception {
        var body = "{'kind':'project','title':'P','description':''}";
        return send("admin", 201, "POST", "/initiatives", body).path("key").asText();
    }

    private static HttpResponse<String> posted(String user, String door, String content) throws Exception {
        var client = SandboxClient.as(user, sandbox.baseUri());
        return client.send(client.request("/rest/pmo/1.0/initiative-file" + door + "?name=list.csv")
                .header("Content-Type", "application/octet-stream")
                .header("X-Atlassian-Token", "no-check")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(content)));
    }

    private static JsonNode send(String user, int status, String method, String path, String body) throws Exception {
        var client = SandboxClient.as(user, sandbox.baseUri());
        var answer = method.equals("GET")
                ? client.get("/rest/pmo/1.0" + path)
                : client.json(method, "/rest/pmo/1.0" + path, body.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new JsonMapper().readTree(answer.body());
    }
}
