package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.time.Instant;
import org.programmeoffice.sandbox.SandboxClient;

/** The people of a sandbox as clients of the app's resources. */
public final class PlanClients {
    private static final String REST = "/rest/pmo/1.0";

    private final URI base;

    public PlanClients(URI base) {
        this.base = base;
    }

    /** Waits for the first load: a baseline freezes the scope, which is refused while issues are still being read. */
    public void awaitFacts() throws Exception {
        var end = Instant.now().plusSeconds(60);
        while (!send("viewer", 200, "GET", "/status", "").get("loaded").asBoolean()) {
            assertThat(Instant.now()).as("the first load is over").isBefore(end);
            Thread.sleep(100);
        }
    }

    public JsonNode awaitLeaves(String path) throws Exception {
        var figures = send("viewer", 200, "GET", path + "/figures", "");
        for (int i = 0; i < 100 && figures.at("/delivery/leaves").asInt() == 0; i++) {
            Thread.sleep(200);
            figures = send("viewer", 200, "GET", path + "/figures", "");
        }
        return figures;
    }

    /** Returns the key of a new project that the director made and somebody else manages. */
    public String project(String manager, String portfolio) throws Exception {
        var key = send(
                        "director",
                        201,
                        "POST",
                        "/initiatives",
                        "{'kind':'project','title':'Project','description':'','parent':'" + portfolio + "'}")
                .get("key")
                .asText();
        giveRole("director", key, manager, "projectManager");
        return key;
    }

    public void giveRole(String actor, String key, String person, String role) throws Exception {
        var path = "/initiatives/" + key + "/roles";
        int revision = send(actor, 200, "GET", path, "").get("revision").asInt();
        send(actor, 201, "POST", path, "{'person':'" + person + "','role':'" + role + "','revision':" + revision + "}");
    }

    /** Returns the body of the answer, which must have the status. Quotes are written as apostrophes. */
    public JsonNode send(String user, int status, String method, String path, String body) throws Exception {
        var client = SandboxClient.as(user, base);
        var answer = method.equals("GET")
                ? client.get(REST + path)
                : client.json(method, REST + path, body.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new JsonMapper().readTree(answer.body());
    }
}
