package org.programmeoffice.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the host makes of each module type, tried with an app of one module each. */
class SandboxModulesIT {
    private static final String MODULES =
            """
            <plugin-info><version>1</version><param name="atlassian-data-center-status">compatible</param></plugin-info>
            <resource type="i18n" name="i18n" location="i18n.probe"/>
            <ao key="rows"><entity>org.programmeoffice.sandbox.probe.ProbeRow</entity>
              <upgradeTask>org.programmeoffice.sandbox.probe.SecondUpgrade</upgradeTask>
              <upgradeTask>org.programmeoffice.sandbox.probe.FirstUpgrade</upgradeTask></ao>
            <rest key="rest" path="/probe" version="1.0"><package>org.programmeoffice.sandbox.probe.rest</package></rest>
            <servlet key="page" class="org.programmeoffice.sandbox.probe.ProbeServlet"><url-pattern>/probe/*</url-pattern></servlet>
            <servlet key="admin" class="org.programmeoffice.sandbox.probe.ProbeAdminServlet"><url-pattern>/probe-admin</url-pattern></servlet>
            <web-item key="top" section="system.top.navigation.bar" weight="47">
              <label key="probe.menu"/><link linkId="probe-link">/plugins/servlet/probe</link>
              <condition class="com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition"/></web-item>
            <web-section key="menu" location="probe-link" weight="10"/>
            <web-item key="one" section="probe-link/menu" weight="10"><label key="probe.one"/><link linkId="probe-one">/plugins/servlet/probe?name=one</link></web-item>
            <web-item key="none" section="probe-link/menu" weight="20"><label>hidden link</label><link linkId="probe-none">/x</link>
              <conditions type="AND"><condition class="com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition"/>
              <condition class="org.programmeoffice.sandbox.probe.NobodyCondition"/></conditions></web-item>
            <web-item key="some" section="probe-link/menu" weight="30"><label>shown link</label><link linkId="probe-some">/x</link>
              <conditions type="OR"><condition class="org.programmeoffice.sandbox.probe.NobodyCondition"/>
              <condition class="org.programmeoffice.sandbox.probe.NobodyCondition" invert="true"/></conditions></web-item>
            <web-panel key="by-class" location="atl.jira.view.issue.right.context" weight="10" class="org.programmeoffice.sandbox.probe.ProbePanel">
              <label key="probe.one"/><supports-ajax-load>true</supports-ajax-load></web-panel>
            <web-panel key="by-view" location="atl.jira.view.issue.right.context" weight="20">
              <resource name="view" type="velocity" location="probe/panel.vm"/><label>By view</label>
              <context-provider class="org.programmeoffice.sandbox.probe.ProbeProvider"/></web-panel>
            <web-resource key="page"><transformation extension="js"><transformer key="jsI18n"/></transformation>
              <dependency>com.atlassian.auiplugin:ajs</dependency><dependency>org.programmeoffice.sandbox.probe:base</dependency>
              <resource type="download" name="probe.js" location="probe/probe.js"/>
              <resource type="download" name="probe.css" location="probe/probe.css"/>
              <resource type="download" name="images/" location="probe/images/"/><context>probe.page</context></web-resource>
            <web-resource key="base"><resource type="download" name="base.js" location="probe/base.js"/></web-resource>
            <global-permission key="probe-admin" i18n-name-key="probe.one" i18n-description-key="probe.menu" anonymous-allowed="false"/>
            """;

    @TempDir
    private static Path folder;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        Path jar = ProbeBundle.with(MODULES).jar(folder);
        Path npm = Path.of(System.getProperty("npm.modules"));
        sandbox = Sandbox.start(Options.forTest(jar, npm, folder.resolve("home"), 50));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static URI base() {
        return sandbox.baseUri();
    }

    @Test
    void aServletsPageIsFramedEscapedAndGetsItsScriptsAfterThoseTheyNeed() throws Exception {
        String page = SandboxClient.as("admin", base())
                .get("/plugins/servlet/probe/x?name=%3Cb%3E")
                .body();

        assertThat(page).contains("<p id=\"hello\">Hello &lt;b&gt;, started</p>", "id=\"logo\"", "probe-body");
        assertThat(page)
                .contains("<title>Probe &lt;b&gt; - Jira</title>", "org.programmeoffice.sandbox.probe:page.css");
        assertThat(page.indexOf("probe:base.js")).isBetween(1, page.indexOf("probe:page.js"));
    }

    @Test
    void aPageThatNobodyNamedIsAnErrorPageInTheFrame() throws Exception {
        HttpResponse<String> answer = SandboxClient.as("admin", base()).get("/plugins/servlet/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("id=\"logo\"", "dead link");
    }

    @Test
    void aServletThatFailsIsAnErrorPageInTheFrame() throws Exception {
        HttpResponse<String> answer = SandboxClient.as("admin", base()).get("/plugins/servlet/probe/x?name=boom");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("id=\"logo\"", "something went wrong");
    }

    @Test
    void aStrangerIsSentToTheLoginAndBack() throws Exception {
        HttpResponse<String> answer = SandboxClient.anonymous(base()).get("/plugins/servlet/probe/x?name=a");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/jira/login.jsp?os_destination=%2Fjira%2Fplugins%2Fservlet%2Fprobe%2Fx%3Fname%3Da");
    }

    @Test
    void upgradeTasksRanOnceInOrderOfTheirVersion() throws Exception {
        assertThat(SandboxClient.as("admin", base())
                        .get("/rest/probe/1.0/probes")
                        .body())
                .contains("first+second");
    }

    @Test
    void restMakesResourcesByConstructorAndInjectsTheirContext() throws Exception {
        HttpResponse<String> answer = SandboxClient.anonymous(base()).get("/rest/probe/latest/probes/open");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("probes/open");
    }

    @Test
    void restIsForPeopleWhoAreLoggedInUnlessItSaysOtherwise() throws Exception {
        assertThat(SandboxClient.anonymous(base()).get("/rest/probe/1.0/probes").statusCode())
                .isEqualTo(401);
        assertThat(SandboxClient.as("viewer", base())
                        .get("/rest/probe/1.0/probes/admin")
                        .statusCode())
                .isEqualTo(403);
        assertThat(SandboxClient.as("admin", base())
                        .get("/rest/probe/1.0/probes/admin")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aChangeNeedsJsonOrATokenAndThisOrigin() throws Exception {
        SandboxClient client = SandboxClient.as("admin", base());
        String path = "/rest/probe/1.0/probes";
        HttpRequest.Builder bare = client.request("/rest/probe/1.0/probes").DELETE();
        HttpRequest.Builder foreign = client.request(path)
                .header("Origin", "http://elsewhere.example")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"x\"}"));

        assertThat(client.send(bare).statusCode()).isEqualTo(403);
        assertThat(client.send(foreign).statusCode()).isEqualTo(403);
        assertThat(client.json("POST", path, "{\"name\":\"y\"}").statusCode()).isEqualTo(200);
        assertThat(client.json("POST", path, "{\"other\":1}").statusCode()).isEqualTo(400);
    }

    @Test
    void connectionOutlivesRefusedBodies() throws Exception {
        SandboxClient client = SandboxClient.as("admin", base());
        HttpRequest.Builder foreign = client.request("/rest/probe/1.0/probes")
                .header("Origin", "http://elsewhere.example")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"" + "x".repeat(300_000) + "\"}"));

        for (int i = 0; i < 50; i++) {
            assertThat(client.send(foreign).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void menusFollowTheirConditionsAndTheLanguage() throws Exception {
        SandboxClient client = SandboxClient.as("admin", base());

        String english = client.get("/secure/Dashboard.jspa").body();
        client.form("/secure/UserPreferences", "locale=nl-NL&atl_token=" + client.token());
        String dutch = client.get("/secure/Dashboard.jspa").body();
        client.form("/secure/UserPreferences", "locale=en-GB&atl_token=" + client.token());

        assertThat(english)
                .contains(">Probes</a>", "id=\"probe-one\"", "shown link")
                .doesNotContain("hidden link");
        assertThat(dutch).contains(">Sondes</a>", ">De eerste</a>");
        assertThat(SandboxClient.anonymous(base()).get("/login.jsp").body()).doesNotContain("probe-link");
    }

    @Test
    void aPreferenceIsNotChangedWithoutTheToken() throws Exception {
        HttpResponse<String> answer = SandboxClient.as("admin", base()).form("/secure/UserPreferences", "theme=dark");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void anIssueShowsPanelsByClassAndByTemplate() throws Exception {
        String key = anIssue();

        String page = SandboxClient.as("admin", base()).get("/browse/" + key).body();

        assertThat(page).contains("panel of " + key, "<p id=\"probe-view\">&lt;b&gt;Ada Beheer</p>");
    }

    @Test
    void scriptsGetTheirTextsAsSafeLiterals() throws Exception {
        SandboxClient client = SandboxClient.as("admin", base());
        String key = "org.programmeoffice.sandbox.probe:page";

        String dutch = client.get("/download/batch/" + key + "/" + key + ".js?locale=nl-NL")
                .body();

        assertThat(dutch)
                .contains("var one = \"De eerste\";", "AJS.format(\"It''s {0}\", name)")
                .contains("var quote = \"Don't \\\"say\\\" \\u003c/script>\";");
    }

    @Test
    void filesAreServedByNameAndNothingElseIs() throws Exception {
        SandboxClient client = SandboxClient.anonymous(base());
        String module = "/download/resources/org.programmeoffice.sandbox.probe:page";

        assertThat(client.get(module + "/images/dot.svg").headers().firstValue("Content-Type"))
                .hasValue("image/svg+xml");
        assertThat(client.get(module + "/images/none.svg").statusCode()).isEqualTo(404);
        assertThat(client.get(module + "/images/..%2Fpage.vm").statusCode()).isNotEqualTo(200);
    }

    @Test
    void anAdministratorIsAskedOnceMoreBeforeProtectedPages() throws Exception {
        SandboxClient client = SandboxClient.as("admin", base());

        HttpResponse<String> before = client.get("/plugins/servlet/probe-admin");
        client.form("/secure/admin/WebSudoAuthenticate", "atl_token=" + client.token());
        HttpResponse<String> after = client.get("/plugins/servlet/probe-admin");

        assertThat(before.statusCode()).isEqualTo(302);
        assertThat(after.body()).contains("secret settings", "<h1>Administration</h1>");
    }

    private static String anIssue() throws Exception {
        String list = SandboxClient.as("admin", base()).get("/issues/?jql=").body();
        String before = "/jira/browse/";
        int start = list.indexOf(before) + before.length();
        return list.substring(start, list.indexOf('"', start));
    }
}
