package org.programmeoffice.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged app in its host. */
class SandboxIT {
    @TempDir
    private static Path folder;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        Path jar = Path.of(System.getProperty("app.jar"));
        Path npm = Path.of(System.getProperty("npm.modules"));
        sandbox = Sandbox.start(Options.forTest(jar, npm, folder.resolve("home"), 300));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void theRootLeadsToTheHomePageAndTheHomePageToTheLogin() throws Exception {
        SandboxClient client = SandboxClient.anonymous(sandbox.baseUri());

        assertThat(location(client.get("/"))).endsWith("/jira/secure/Dashboard.jspa");
        assertThat(location(client.get("/secure/Dashboard.jspa"))).contains("/jira/login.jsp?os_destination=");
    }

    @Test
    void aWrongPasswordDoesNotLogIn() throws Exception {
        SandboxClient client = SandboxClient.anonymous(sandbox.baseUri());

        HttpResponse<String> answer = client.form("/login.jsp", "os_username=admin&os_password=wrong");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("incorrect");
        assertThat(client.get("/secure/Dashboard.jspa").statusCode()).isEqualTo(302);
    }

    @Test
    void theLoginGoesToNoForeignAddress() throws Exception {
        SandboxClient client = SandboxClient.anonymous(sandbox.baseUri());

        HttpResponse<String> answer =
                client.form("/login.jsp", "os_username=admin&os_password=admin&os_destination=//evil.example/x");

        assertThat(location(answer)).endsWith("/jira/secure/Dashboard.jspa");
    }

    @Test
    void whoHasLoggedOutIsAStranger() throws Exception {
        SandboxClient client = SandboxClient.as("admin", sandbox.baseUri());

        client.get("/secure/Logout");

        assertThat(client.get("/secure/Dashboard.jspa").statusCode()).isEqualTo(302);
    }

    @Test
    void everyPageHasTheFrame() throws Exception {
        SandboxClient client = SandboxClient.as("admin", sandbox.baseUri());

        for (String path :
                new String[] {"/secure/Dashboard.jspa", "/issues/?jql=", "/secure/admin", "/secure/Outbox"}) {
            HttpResponse<String> page = client.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .as(path)
                    .contains("id=\"logo\"", "id=\"create_link\"", "data-theme=\"light:light\"");
        }
    }

    @Test
    void onlyAdministratorsSeeTheAdministration() throws Exception {
        HttpResponse<String> page =
                SandboxClient.as("viewer", sandbox.baseUri()).get("/secure/admin");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Access denied").doesNotContain("admin_menu");
    }

    @Test
    void theThemeIsKept() throws Exception {
        SandboxClient client = SandboxClient.as("sro", sandbox.baseUri());

        client.form("/secure/UserPreferences", "theme=dark&atl_token=" + client.token());

        assertThat(client.get("/secure/Dashboard.jspa").body()).contains("data-color-mode=\"dark\"");
    }

    @Test
    void anIssueChangesItsStatusOnItsPage() throws Exception {
        SandboxClient client = SandboxClient.as("admin", sandbox.baseUri());
        String key = after(
                "/jira/browse/", client.get("/issues/?jql=resolution+IS+EMPTY").body());
        String page = client.get("/browse/" + key).body();
        String status = after("name=\"status\" value=\"", page);
        String name = page.substring(page.indexOf("id=\"transition-" + status + "\">"));
        String expected = name.substring(name.indexOf('>') + 1, name.indexOf('<'));

        assertThat(client.form("/browse/" + key, "status=" + status).statusCode())
                .isEqualTo(403);
        client.form("/browse/" + key, "status=" + status + "&atl_token=" + client.token());

        assertThat(client.get("/browse/" + key).body())
                .containsPattern("id=\"status-val\"><span class=\"aui-lozenge [a-z-]*\">" + expected + "<");
    }

    @Test
    void anIssueIsCreatedAndFoundByItsKey() throws Exception {
        SandboxClient client = SandboxClient.as("admin", sandbox.baseUri());
        String project =
                after("<option value=\"", client.get("/secure/CreateIssue.jspa").body());

        HttpResponse<String> created = client.form(
                "/secure/CreateIssue.jspa",
                "project=" + project + "&type=Task&summary=A+%3Cnew%3E+thing&atl_token=" + client.token());

        String key = location(created).replaceFirst(".*/browse/", "");
        assertThat(client.get("/browse/" + key).body())
                .contains("A &lt;new&gt; thing")
                .doesNotContain("<new>");
        assertThat(location(client.get("/issues/?search=" + key.toLowerCase(Locale.ROOT))))
                .endsWith("/browse/" + key);
        assertThat(client.get("/issues/?search=new").body()).contains(key);
    }

    @Test
    void anIssueThatIsNotThereIsNotFound() throws Exception {
        assertThat(SandboxClient.as("admin", sandbox.baseUri())
                        .get("/browse/NOPE-1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void wrongJqlIsExplainedOnThePage() throws Exception {
        String page = SandboxClient.as("admin", sandbox.baseUri())
                .get("/issues/?jql=projekt%20%3D")
                .body();

        assertThat(page).contains("aui-message-error");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String after(String before, String page) {
        int start = page.indexOf(before) + before.length();
        return page.substring(start, page.indexOf('"', start));
    }
}
