package org.programmeoffice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;
import org.programmeoffice.sandbox.SandboxClient;

/** The risk register in the packaged app, as clients of its resources see it. */
class RisksOverHttpIT {
    private static Sandbox sandbox;
    private static String project;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        var jar = Path.of(System.getProperty("app.jar"));
        var npm = Path.of(System.getProperty("npm.modules"));
        sandbox = Sandbox.start(Options.forTest(jar, npm, folder.resolve("home"), 10));
        project = send("admin", 201, "POST", "/initiatives", "{'kind':'project','title':'P','description':''}")
                .get("key")
                .asText();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void aRiskIsRaisedRatedPlannedAndListed() throws Exception {
        var path = "/initiatives/" + project + "/risks";
        var sent = "{'title':'<b>Late</b>','kind':'threat','category':'commercial','owner':'admin',"
                + "'current':{'probability':4,'time':3,'cost':4},'likely':1000.50,'currency':'EUR','response':'reduce'}";

        var raised = send("admin", 201, "POST", path, sent);
        var at = "/risks/" + raised.get("key").asText();
        var planned = send("admin", 200, "POST", at + "/steps", "{'step':'plan','revision':1}");
        var retitled = send("admin", 200, "PUT", at + "/field", "{'field':'title','value':'Late','revision':2}");
        var late = send("admin", 409, "POST", at + "/review", "{'revision':2}");
        var reviewed = send("admin", 200, "POST", at + "/review", "{'revision':3}");

        assertThat(raised.get("level").asText()).isEqualTo("extreme");
        assertThat(raised.get("title").asText()).isEqualTo("<b>Late</b>");
        assertThat(raised.get("expectedValue").decimalValue()).isEqualByComparingTo("-650.33");
        assertThat(planned.get("state").asText()).isEqualTo("response_planned");
        assertThat(retitled.get("title").asText()).isEqualTo("Late");
        assertThat(late.get("by").asText()).isNotBlank();
        assertThat(reviewed.get("reviewedOn").asText()).isNotBlank();
        assertThat(send("admin", 200, "GET", path, "").get("total").asInt()).isPositive();
        assertThat(send("viewer", 404, "GET", at, "").has("title")).isFalse();
        assertThat(send("viewer", 404, "GET", path, "").has("items")).isFalse();
    }

    @Test
    void everyWrongFieldIsNamedInWords() throws Exception {
        var errors = send(
                        "admin",
                        400,
                        "POST",
                        "/initiatives/" + project + "/risks",
                        "{'kind':'threat','percent':130,'likely':5,'target':{'probability':9}}")
                .get("errors");

        assertThat(errors.findValuesAsText("field"))
                .contains("title", "percent", "currency", "target.probability", "target.time");
        assertThat(errors.findValuesAsText("message"))
                .allSatisfy(text -> assertThat(text).doesNotContain("pmo."));
    }

    @Test
    void theModelOfAProjectThatStandsAloneIsItsOwn() throws Exception {
        var shown = send("admin", 200, "GET", "/initiatives/" + project + "/risk-model", "");

        assertThat(shown.get("initiative").asText()).isEqualTo(project);
        assertThat(shown.get("cells")).hasSize(25);
        assertThat(shown.get("version").asInt()).isZero();
    }

    @Test
    void theListIsSentAsAFileInWhichNoTextIsAFormula() throws Exception {
        var path = "/initiatives/" + project + "/risks";
        send("admin", 201, "POST", path, "{'title':'=cmd|calc','kind':'threat','cause':'<script>'}");

        var client = SandboxClient.as("admin", sandbox.baseUri());
        var csv = client.get("/rest/pmo/1.0" + path + "/file?as=csv&state=all");
        var stranger = SandboxClient.as("viewer", sandbox.baseUri()).get("/rest/pmo/1.0" + path + "/file?as=csv");

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).contains(project + "-risks.csv"));
        assertThat(csv.body()).contains("'=cmd|calc").contains("Risk ID");
        assertThat(stranger.statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsTakenOnlyFromWhoMayEditTheRegister() throws Exception {
        var roles = "/initiatives/" + project + "/roles";
        int revision = send("admin", 200, "GET", roles, "").get("revision").asInt();
        send("admin", 201, "POST", roles, "{'person':'assurance','role':'viewer','revision':" + revision + "}");

        for (var door : List.of("", "/preview")) {
            assertThat(posted("viewer", door)).isEqualTo(404);
            assertThat(posted("assurance", door)).isEqualTo(403);
            assertThat(posted("admin", door)).isEqualTo(400);
        }
    }

    private static int posted(String user, String door) throws Exception {
        var client = SandboxClient.as(user, sandbox.baseUri());
        var path = "/rest/pmo/1.0/initiatives/" + project + "/risks/file" + door + "?name=no.xlsx";
        return client.send(client.request(path)
                        .header("Content-Type", "application/octet-stream")
                        .header("X-Atlassian-Token", "no-check")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("not a workbook")))
                .statusCode();
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
