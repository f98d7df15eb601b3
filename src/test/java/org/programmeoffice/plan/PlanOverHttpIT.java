package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
    private static Sandbox sandbox;
    private static PlanClients clients;
    private static String portfolio;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        var jar = Path.of(System.getProperty("app.jar"));
        var npm = Path.of(System.getProperty("npm.modules"));
        sandbox = Sandbox.start(Options.forTest(jar, npm, folder.resolve("home"), 300));
        clients = new PlanClients(sandbox.baseUri());
        portfolio = clients.send(
                        "admin",
                        201,
                        "POST",
                        "/initiatives",
                        "{'kind':'portfolio','title':'Portfolio','description':'','chair':'director'}")
                .get("key")
                .asText();
        clients.giveRole("director", portfolio, "programme", "viewer");
        clients.giveRole("director", portfolio, "viewer", "viewer");
        clients.awaitFacts();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void aPlanIsPromisedByTwoPeopleAndItsSlipIsTold() throws Exception {
        var project = clients.project("project1", portfolio);
        clients.giveRole("director", project, "sro", "boardChair");
        var path = "/initiatives/" + project;
        clients.send(
                "project1",
                201,
                "POST",
                path + "/milestones",
                "{'name':'Go live <b>','type':'delivery','key':true,'forecast':'2027-05-31','weight':3}");
        clients.send(
                "project1",
                201,
                "POST",
                path + "/stages",
                "{'name':'Build','order':1,'forecast':{'start':'2027-01-01','finish':'2027-03-31'}}");
        clients.send(
                "project1",
                201,
                "POST",
                path + "/budget/lines",
                "{'currency':'EUR','category':'opex','months':[{'month':'2027-01','planned':'1000.50'}],'revision':0}");
        var proposed = clients.send("project1", 201, "POST", path + "/baselines", "{'reason':'First plan'}");
        var own = clients.send("project1", 403, "POST", path + "/baselines/1/approval", "{'reason':'Mine'}");
        clients.send("sro", 201, "POST", path + "/baselines/1/approval", "{'reason':'Agreed'}");
        clients.send(
                "project1",
                200,
                "PUT",
                path + "/milestones/1",
                "{'name':'Go live <b>','type':'delivery','key':true,'forecast':'2027-06-10','weight':3,'revision':1}");
        clients.send(
                "project1",
                200,
                "PUT",
                path + "/budget/forecast",
                "{'amount':'1200','reason':'New offer','revision':1}");

        var plan = clients.send("viewer", 200, "GET", path + "/plan", "");
        var budget = clients.send("viewer", 200, "GET", path + "/budget", "");
        var baseline = clients.send("viewer", 200, "GET", path + "/baselines/1", "");

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
        var project = clients.project("project1", portfolio);
        var path = "/initiatives/" + project;
        clients.awaitFacts();
        clients.send(
                "project1",
                201,
                "POST",
                path + "/scope-rules",
                "{'kind':'jira-project','reference':'DIKE','revision':0}");
        var figures = clients.awaitLeaves(path);

        clients.send("project1", 201, "POST", path + "/baselines", "{'reason':'Scope'}");

        var scope =
                clients.send("project1", 200, "GET", path + "/baselines", "").at("/0/scope");
        assertThat(scope.get("items").asInt())
                .isPositive()
                .isEqualTo(figures.at("/delivery/leaves").asInt());
        assertThat(scope.get("estimated").asInt())
                .isEqualTo(figures.at("/delivery/estimated").asInt());
    }

    @Test
    void whoProposesCannotApproveEvenAsChair() throws Exception {
        var project = clients.project("project1", portfolio);
        clients.giveRole("director", project, "sro", "boardChair");
        clients.giveRole("sro", project, "director", "boardChair");
        clients.giveRole("sro", project, "director", "projectManager");
        var path = "/initiatives/" + project;
        clients.send(
                "project1", 201, "POST", path + "/milestones", "{'name':'M','type':'gate','forecast':'2027-05-31'}");
        clients.send("director", 201, "POST", path + "/baselines", "{'reason':'My plan'}");

        clients.send("director", 403, "POST", path + "/baselines/1/approval", "{'reason':'My plan'}");

        assertThat(clients.send("viewer", 200, "GET", path + "/baselines", "")
                        .at("/0/state")
                        .asText())
                .isEqualTo("proposed");
        clients.send("sro", 201, "POST", path + "/baselines/1/approval", "{'reason':'Agreed'}");
    }

    @Test
    void tolerancesTellColourAndReason() throws Exception {
        var project = clients.project("project1", portfolio);
        clients.giveRole("director", project, "sro", "boardChair");
        var path = "/initiatives/" + project + "/tolerances";
        var sent = "{'tolerances':[{'aspect':'time','upper':'10','unit':'days','owner':'project'}],'version':0}";

        clients.send("project1", 403, "PUT", path, sent);
        var set = clients.send("sro", 200, "PUT", path, sent);
        clients.send("sro", 409, "PUT", path, "{'tolerances':[],'version':0}");

        assertThat(set.get("version").asInt()).isEqualTo(1);
        assertThat(set.at("/aspects").findValuesAsText("aspect")).hasSize(7).contains("time", "sustainability");
        assertThat(set.at("/aspects").findValuesAsText("status")).containsOnly("grey");
        assertThat(set.at("/aspects").findValuesAsText("reason")).contains("no_baseline", "no_tolerance");
    }

    @Test
    void mistakesAreNamedAtTheirFieldsInTheReadersLanguage() throws Exception {
        var project = clients.project("project1", portfolio);

        var answer = clients.send(
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
        var giver = clients.project("project1", portfolio);
        var receiver = clients.project("programme", portfolio);
        var raised = clients.send(
                "programme",
                201,
                "POST",
                "/dependencies",
                "{'giver':'" + giver + "','receiver':'" + receiver
                        + "','deliverable':'Interface','type':'finish_start','criticality':'high','neededBy':'2027-06-30'}");
        var path = "/dependencies/" + raised.get("key").asText();
        clients.send(
                "project1", 200, "POST", path + "/steps", "{'step':'change','promised':'2027-06-29','revision':1}");
        var agreed = clients.send("programme", 200, "POST", path + "/steps", "{'step':'accept','revision':2}");

        assertThat(agreed.get("state").asText()).isEqualTo("agreed");
        assertThat(agreed.get("slackDays").asInt()).isEqualTo(1);
        assertThat(agreed.get("status").asText()).isEqualTo("amber");
        assertThat(clients.send("viewer", 200, "GET", "/initiatives/" + giver + "/dependencies", "")
                        .at("/0/key")
                        .asText())
                .isEqualTo(raised.get("key").asText());
        clients.send("viewer", 403, "POST", path + "/steps", "{'step':'cancel','reason':'x','revision':3}");
        clients.send("outsider", 404, "GET", path, "");
        clients.send("admin", 404, "GET", path, "");
    }

    @Test
    void strangersAndAdministratorsFindNothing() throws Exception {
        var project = clients.project("project1", portfolio);

        for (var part :
                new String[] {"plan", "stages", "milestones", "budget", "baselines", "tolerances", "dependencies"}) {
            clients.send("outsider", 404, "GET", "/initiatives/" + project + "/" + part, "");
            clients.send("admin", 404, "GET", "/initiatives/" + project + "/" + part, "");
        }
    }

    @Test
    void theWorkbenchTellsWhatIsAmissUntilItIsRepaired() throws Exception {
        var project = clients.project("project1", portfolio);
        var milestones = "/initiatives/" + project + "/milestones";
        var late = "'name':'Late <b>','type':'delivery','key':true,'forecast':'2026-01-31'";
        clients.send("project1", 201, "POST", milestones, "{" + late + "}");

        assertThat(workbench("project1"))
                .contains("Late &lt;b&gt;", project + "/plan", "pmo-finding-no_baseline", "pmo-finding-no_work")
                .doesNotContain("Late <b>");
        assertThat(workbench("outsider")).doesNotContain("pmo-finding", "Late");
        clients.send("project1", 200, "PUT", milestones + "/1", "{" + late + ",'actual':'2026-02-10','revision':1}");
        assertThat(workbench("project1")).doesNotContain("Late &lt;b&gt;").contains("pmo-finding-no_work");
    }

    private static String workbench(String user) throws Exception {
        return SandboxClient.as(user, sandbox.baseUri())
                .get("/plugins/servlet/pmo/workbench?own=yes")
                .body();
    }
}
