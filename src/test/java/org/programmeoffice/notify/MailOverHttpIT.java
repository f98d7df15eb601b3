package org.programmeoffice.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmeoffice.plan.PlanClients;
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;
import org.programmeoffice.sandbox.SandboxClient;
import org.programmeoffice.sandbox.host.Outbox;

/** Mail of the packaged app, from what somebody does over REST to what lies in the host's queue. */
class MailOverHttpIT {
    private static final String HOSTILE = "<img src=x onerror=alert(1)>\\r\\nBcc: x@example.org";

    private static Sandbox sandbox;
    private static PlanClients clients;
    private static String portfolio;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        var jar = Path.of(System.getProperty("app.jar"));
        var npm = Path.of(System.getProperty("npm.modules"));
        sandbox = Sandbox.start(Options.forTest(jar, npm, folder.resolve("home"), 50));
        clients = new PlanClients(sandbox.baseUri());
        portfolio = clients.send(
                        "admin",
                        201,
                        "POST",
                        "/initiatives",
                        "{'kind':'portfolio','title':'Portfolio','description':'','chair':'director'}")
                .get("key")
                .asText();
        choose("project1", "'role':'daily'");
        clients.awaitFacts();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    /** Sends what is due, by the button of the outbox. */
    private static void send() throws Exception {
        var admin = SandboxClient.as("admin", sandbox.baseUri());
        admin.form("/secure/Outbox", "atl_token=" + admin.token());
    }

    private static List<Outbox.Mail> mails(String to, String about) {
        return sandbox.services().outbox().mails().stream()
                .filter(mail -> mail.email().getTo().equals(to + "@waterdam.example"))
                .filter(mail -> mail.email().getBody().contains(about))
                .toList();
    }

    private static void choose(String user, String choices) throws Exception {
        clients.send(user, 200, "PUT", "/mail-choices", "{'format':'html'," + choices + "}");
    }

    private static String project(String chair) throws Exception {
        var project = clients.project("project1", portfolio);
        clients.giveRole("director", project, chair, "boardChair");
        clients.send(
                "project1",
                201,
                "POST",
                "/initiatives/" + project + "/milestones",
                "{'name':'M','type':'gate','forecast':'2027-05-31'}");
        return project;
    }

    @Test
    void aProposalReachesWhoDecidesAndTheDecisionWhoProposed() throws Exception {
        choose("sro", "'role':'daily'");
        var project = project("sro");
        var path = "/initiatives/" + project + "/baselines";
        clients.send("project1", 201, "POST", path, "{'reason':'" + HOSTILE + "'}");
        clients.send("sro", 201, "POST", path + "/1/approval", "{'reason':'Agreed'}");

        send();

        var proposed = mails("sro", project).get(0).email();
        assertThat(proposed.getBody())
                .contains("Joris Vermeulen proposed baseline 1: &lt;img src=x")
                .contains("lang=\"en-GB\"")
                .contains("/jira/plugins/servlet/pmo/" + project + "\"")
                .doesNotContain("<img");
        assertThat(proposed.getMimeType()).isEqualTo("text/html");
        var approved = mails("project1", project).get(0).email();
        assertThat(approved.getSubject()).isEqualTo(project + ": Thomas Ashworth keurde baseline 1 goed: Agreed");
        assertThat(mails("director", project)).isEmpty();
        assertThat(sandbox.services().outbox().mails())
                .extracting(mail -> mail.email().getSubject())
                .noneMatch(subject -> subject.matches("(?s).*[\\r\\n].*"));
    }

    @Test
    void whatSomebodyMayNoLongerViewIsNotSent() throws Exception {
        choose("outsider", "'role':'daily'");
        var project = project("programme");
        clients.giveRole("programme", project, "outsider", "viewer");
        send();
        var roles = clients.send("programme", 200, "GET", "/initiatives/" + project + "/roles", "");
        var revision = roles.get("revision").asText();
        for (var role : roles.get("roles")) {
            if (role.at("/person/key").asText().equals("outsider")) {
                clients.send(
                        "programme",
                        200,
                        "DELETE",
                        "/initiatives/" + project + "/roles/" + role.get("id").asText() + "?revision=" + revision,
                        "");
            }
        }

        choose("outsider", "'role':'immediately'");
        send();

        assertThat(mails("outsider", "")).isEmpty();
    }

    @Test
    void choicesDecideWhatIsSentAndHow() throws Exception {
        clients.send("project2", 200, "PUT", "/mail-choices", "{'format':'text','baseline':'never'}");
        var project = project("JIRAUSER10105");
        clients.send("project1", 201, "POST", "/initiatives/" + project + "/baselines", "{'reason':'Plan'}");

        send();

        var mail = mails("project2", project).get(0).email();
        assertThat(mail.getMimeType()).isEqualTo("text/plain");
        assertThat(mail.getBody())
                .contains("* Willemijn de Graaf gave you the role")
                .doesNotContain("proposed baseline");
        var shown = clients.send("project2", 200, "GET", "/mail-choices", "");
        assertThat(shown.at("/rhythms/baseline").asText()).isEqualTo("never");
        assertThat(shown.at("/format").asText()).isEqualTo("text");
    }

    @Test
    void choicesThatNobodyCanMeanAreRefusedAtTheirField() throws Exception {
        var refused = clients.send(
                "viewer", 400, "PUT", "/mail-choices", "{'format':'html','ownRole':'never','role':'hourly'}");
        var format = clients.send("viewer", 400, "PUT", "/mail-choices", "{'format':'rtf'}");

        assertThat(refused.get("errors").findValuesAsText("field")).containsExactlyInAnyOrder("ownRole", "role");
        assertThat(format.at("/errors/0/field").asText()).isEqualTo("format");
        assertThat(SandboxClient.anonymous(sandbox.baseUri())
                        .get("/rest/pmo/1.0/mail-choices")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theOutboxShowsMailWithoutRunningIt() throws Exception {
        project("assurance");
        send();

        var page = SandboxClient.as("viewer", sandbox.baseUri()).get("/secure/Outbox?to=assurance");

        assertThat(page.body())
                .contains("sandbox=\"\" srcdoc=\"&lt;!DOCTYPE html&gt;")
                .contains("gave you the role");
    }
}
