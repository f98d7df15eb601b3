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

/** Mail about risks, from what somebody does over REST to what lies in the host's queue. */
class RiskMailIT {
    private static final String HOSTILE = "<img src=x onerror=alert(1)>\\r\\nBcc: x@example.org";

    private static Sandbox sandbox;
    private static PlanClients clients;
    private static String project;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        var jar = Path.of(System.getProperty("app.jar"));
        var npm = Path.of(System.getProperty("npm.modules"));
        sandbox = Sandbox.start(Options.forTest(jar, npm, folder.resolve("home"), 50));
        clients = new PlanClients(sandbox.baseUri());
        var portfolio = clients.send(
                        "admin",
                        201,
                        "POST",
                        "/initiatives",
                        "{'kind':'portfolio','title':'Portfolio','description':'','chair':'director'}")
                .get("key")
                .asText();
        project = clients.project("project1", portfolio);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static List<Outbox.Mail> sent(String to, String about) throws Exception {
        var admin = SandboxClient.as("admin", sandbox.baseUri());
        admin.form("/secure/Outbox", "atl_token=" + admin.token());
        return sandbox.services().outbox().mails().stream()
                .filter(mail -> mail.email().getTo().equals(to + "@waterdam.example"))
                .filter(mail -> mail.email().getBody().contains(about))
                .toList();
    }

    private static String raised(String fields) throws Exception {
        return clients.send(
                        "project1",
                        201,
                        "POST",
                        "/initiatives/" + project + "/risks",
                        "{'title':'<img src=x onerror=alert(1)>','kind':'threat'," + fields + "}")
                .get("key")
                .asText();
    }

    @Test
    void whoGetsARiskReadsWhatItIsWithoutRunningIt() throws Exception {
        var key = raised("'owner':'sro','actionee':'project1'");

        var mail = sent("sro", key).get(0).email();

        assertThat(mail.getBody())
                .contains("Joris Vermeulen made you owner or actionee of this risk.")
                .contains("&lt;img src=x")
                .contains("Owner")
                .doesNotContain("<img");
        assertThat(mail.getSubject()).doesNotContain("\r", "\n");
        assertThat(sent("project1", "RSK-")).isEmpty();
    }

    @Test
    void anEscalationOfARestrictedRiskReachesOnlyWhoAnswers() throws Exception {
        var key = raised("'owner':'project1','confidentiality':'restricted','current':{'probability':5,'cost':5}");
        clients.send(
                "project1", 200, "POST", "/risks/" + key + "/escalation", "{'reason':'" + HOSTILE + "','revision':1}");

        var asked = sent("director", key).get(0).email();

        assertThat(asked.getBody()).contains("&lt;img src=x").doesNotContain("<img");
        assertThat(sandbox.services().outbox().mails())
                .filteredOn(mail -> mail.email().getBody().contains(key))
                .extracting(mail -> mail.email().getTo())
                .containsOnly("director@waterdam.example");
    }
}
