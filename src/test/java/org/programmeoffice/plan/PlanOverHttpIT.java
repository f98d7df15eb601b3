package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;
import org.programmeoffice.sandbox.SandboxClient;

/** Plans and dependencies in the packaged app, as clients of its resources see them. */
class PlanOverHttpIT {
    private static final String REST = "/rest/pmo/1.0";

    private static Sandbox sandbox;
    private static String portfolio;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        var jar = Path.of(System.getProperty("app.jar"));
        var npm = Path.of(System.getProperty("npm.modules"));
        sandbox = Sandbox.start(Options.forTest(jar, npm, folder.resolve("home"), 300));
        portfolio = send(
                        "admin",
                        201,
                        "POST",
                        "/initiatives",
                        "{'kind':'portfolio','title':'Portfolio','description':'','chair':'director'}")
                .get("key")
                .asText();
        giveRole("director", portfolio, "project1", "manager");
        giveRole("director", portfolio, "programme", "manager");
        giveRole("director", portfolio, "viewer", "viewer");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void aPlanIsPromisedByTwoPeopleAndItsSlipIsTold() throws Exception {
        var project = project("project1");
        giveRole("director", project, "sro", "chair");
        var path = "/initiatives/" + project;
        send(
                "project1",
                201,
                "POST",
                path + "/milestones",
                "{'name':'Go live <b>','type':'delivery','key':true,'forecast':'2027-05-31','weight':3}");
        send(
                "project1",
                201,
                "POST",
                path + "/stages",
                "{'name':'Build','order':1,'forecast':{'start':'2027-01-01','finish':'2027-03-31'}}");
        send(
                "project1",
                201,
                "POST",
                path + "/budget/lines",
                "{'currency':'EUR','category':'opex','months':[{'month':'2027-01','planned':'1000.50'}],'revision':0}");
        var proposed = send("project1", 201, "POST", path + "/baselines", "{'reason':'First plan'}");
        var own = send("project1", 403, "POST", path + "/baselines/1/approval", "{'reason':'Mine'}");
        send("sro", 201, "POST", path + "/baselines/1/approval", "{'reason':'Agreed'}");
        send(
                "project1",
                200,
                "PUT",
                path + "/milestones/1",
                "{'name':'Go live <b>','type':'delivery','key':true,'forecast':'2027-06-10','weight':3,'revision':1}");
        send("project1", 200, "PUT", path + "/budget/forecast", "{'amount':'1200','reason':'New offer','revision':1}");

        var plan = send("viewer", 200, "GET", path + "/plan", "");
        var budget = send("viewer", 200, "GET", path + "/budget", "");
        var baseline = send("viewer", 200, "GET", path + "/baselines/1", "");

        assertThat(proposed.get("state").asText()).isEqualTo("proposed");
        assertThat(own.get("whoMay").toString()).contains("Voorzitter");
        assertThat(plan.at("/milestones/0/slip/original/days").asInt()).isEqualTo(10);
        assertThat(plan.at("/milestones/0/name").asText()).isEqualTo("Go live <b>");
        assertThat(plan.at("/percentByMilestones").asInt(-1)).isZero();
        assertThat(budget.at("/position/variance").asText()).isEqualTo("199.50");
        assertThat(budget.at("/entered/by/name").asText()).isEqualTo("Joris Vermeulen");
        assertThat(baseline.at("/baseline/original").asBoolean()).isTrue();
        assertThat(baseline.at("/plan/costs/0/planned").asText()).isEqualTo("1000.50");
    }

    @Test
    void aBaselineFreezesTheLeavesInScope() throws Exception {
        var project = project("project1");
        var path = "/initiatives/" + project;
        awaitFacts();
        send("project1", 201, "POST", path + "/scope-rules", "{'kind':'jira-project','reference':'DIKE','revision':0}");
        var figures = awaitLeaves(path);

        send("project1", 201, "POST", path + "/baselines", "{'reason':'Scope'}");

        var scope = send("project1", 200, "GET", path + "/baselines", "").at("/0/scope");
        assertThat(scope.get("items").asInt())
                .isPositive()
                .isEqualTo(figures.at("/delivery/leaves").asInt());
        assertThat(scope.get("estimated").asInt())
                .isEqualTo(figures.at("/delivery/estimated").asInt());
    }

    @Test
    void whoProposesCannotApproveEvenAsChair() throws Exception {
        var project = project("project1");
        giveRole("director", project, "sro", "chair");
        giveRole("sro", project, "director", "chair");
        giveRole("sro", project, "director", "manager");
        var path = "/initiatives/" + project;
        send("project1", 201, "POST", path + "/milestones", "{'name':'M','type':'gate','forecast':'2027-05-31'}");
        send("director", 201, "POST", path + "/baselines", "{'reason':'My plan'}");

        send("director", 403, "POST", path + "/baselines/1/approval", "{'reason':'My plan'}");

        assertThat(send("viewer", 200, "GET", path + "/baselines", "")
                        .at("/0/state")
                        .asText())
                .isEqualTo("proposed");
        send("sro", 201, "POST", path + "/baselines/1/approval", "{'reason':'Agreed'}");
    }

    @Test
    void tolerancesTellColourAndReason() throws Exception {
        var project = project("project1");
        giveRole("director", project, "sro", "chair");
        var path = "/initiatives/" + project + "/tolerances";
        var sent = "{'tolerances':[{'aspect':'time','upper':'10','unit':'days','owner':'project'}],'version':0}";

        send("project1", 403, "PUT", path, sent);
        var set = send("sro", 200, "PUT", path, sent);
        send("sro", 409, "PUT", path, "{'tolerances':[],'version':0}");

        assertThat(set.get("version").asInt()).isEqualTo(1);
        assertThat(set.at("/aspects").findValuesAsText("aspect")).hasSize(7).contains("time", "sustainability");
        assertThat(set.at("/aspects").findValuesAsText("status")).containsOnly("grey");
        assertThat(set.at("/aspects").findValuesAsText("reason")).contains("no_baseline", "no_tolerance");
    }

    @Test
    void mistakesAreNamedAtTheirFieldsInTheReadersLanguage() throws Exception {
        var project = project("project1");

        var answer = send(
                "project1",
                400,
                "POST",
                "/initiatives/" + project + "/budget/lines",
                "{'currency':'EUR','category':'opex','months':[{'month':'2027-01','planned':'1,5'}],'revision':0}");

        assertThat(answer.at("/errors/0/field").asText()).isEqualTo("months.0.planned");
        assertThat(answer.at("/errors/0/message").asText()).startsWith("Geen getal.");
    }

    @Test
    void twoManagersAgreeOnADependency() throws Exception {
        var giver = project("project1");
        var receiver = project("programme");
        var raised = send(
                "programme",
                201,
                "POST",
                "/dependencies",
                "{'giver':'" + giver + "','receiver':'" + receiver
                        + "','deliverable':'Interface','type':'finish_start','criticality':'high','neededBy':'2027-06-30'}");
        var path = "/dependencies/" + raised.get("key").asText();
        send("project1", 200, "POST", path + "/steps", "{'step':'change','promised':'2027-06-29','revision':1}");
        var agreed = send("programme", 200, "POST", path + "/steps", "{'step':'accept','revision':2}");

        assertThat(agreed.get("state").asText()).isEqualTo("agreed");
        assertThat(agreed.get("slackDays").asInt()).isEqualTo(1);
        assertThat(agreed.get("status").asText()).isEqualTo("amber");
        assertThat(send("viewer", 200, "GET", "/initiatives/" + giver + "/dependencies", "")
                        .at("/0/key")
                        .asText())
                .isEqualTo(raised.get("key").asText());
        send("viewer", 403, "POST", path + "/steps", "{'step':'cancel','reason':'x','revision':3}");
        send("outsider", 404, "GET", path, "");
        send("admin", 404, "GET", path, "");
    }

    @Test
    void strangersAndAdministratorsFindNothing() throws Exception {
        var project = project("project1");

        for (var part :
                new String[] {"plan", "stages", "milestones", "budget", "baselines", "tolerances", "dependencies"}) {
            send("outsider", 404, "GET", "/initiatives/" + project + "/" + part, "");
            send("admin", 404, "GET", "/initiatives/" + project + "/" + part, "");
        }
    }

    private static void awaitFacts() throws Exception {
        for (int i = 0;
                i < 100
                        && !send("viewer", 200, "GET", "/status", "")
                                .get("loaded")
                                .asBoolean();
                i++) {
            Thread.sleep(200);
        }
    }

    private static JsonNode awaitLeaves(String path) throws Exception {
        var figures = send("viewer", 200, "GET", path + "/figures", "");
        for (int i = 0; i < 100 && figures.at("/delivery/leaves").asInt() == 0; i++) {
            Thread.sleep(200);
            figures = send("viewer", 200, "GET", path + "/figures", "");
        }
        return figures;
    }

    private static String project(String manager) throws Exception {
        return send(
                        manager,
                        201,
                        "POST",
                        "/initiatives",
                        "{'kind':'project','title':'Project','description':'','parent':'" + portfolio + "'}")
                .get("key")
                .asText();
    }

    private static void giveRole(String actor, String key, String person, String role) throws Exception {
        var path = "/initiatives/" + key + "/roles";
        int revision = send(actor, 200, "GET", path, "").get("revision").asInt();
        send(actor, 201, "POST", path, "{'person':'" + person + "','role':'" + role + "','revision':" + revision + "}");
    }

    /** Returns the body of the answer, which must have the status. Quotes are written as apostrophes. */
    private static JsonNode send(String user, int status, String method, String path, String body) throws Exception {
        var client = SandboxClient.as(user, sandbox.baseUri());
        var answer = method.equals("GET")
                ? client.get(REST + path)
                : client.json(method, REST + path, body.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new JsonMapper().readTree(answer.body());
    }
}
