package org.programmeoffice.portfolio.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Role;
import org.programmeoffice.access.rest.HistoryResource;
import org.programmeoffice.access.rest.RoleResource;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.portfolio.Office;
import org.programmeoffice.rest.Answers;
import org.programmeoffice.rest.Confirmation;
import org.programmeoffice.rest.CurrentUser;
import org.programmeoffice.rest.TextsInFile;

/** The resources over real use cases in memory. */
class ResourcesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC);

    private static final HttpServletRequest REQUEST = (HttpServletRequest) Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> null);

    private final Office office = Office.inMemory(CLOCK);
    private final Answers answers = new Answers(TextsInFile.in(Locale.ROOT), office.people);
    private boolean confirmed = true;
    private UserKey remote = office.people.creator("alice");
    private final CurrentUser user = new CurrentUser(remoteUser());
    private final InitiativeResource initiatives = new InitiativeResource(
            user, answers, office.people, office.list, office.show, office.create, office.edit, office.move);
    private final RoleResource roles =
            new RoleResource(user, answers, office.people, office.listRoles, office.assign, office.end);
    private final HistoryResource history = new HistoryResource(user, answers, office.people, office.history);
    private final KeyPrefixResource prefixes =
            new KeyPrefixResource(user, answers, new Confirmation(webSudo()), office.showPrefixes, office.setPrefixes);

    @Test
    void anInitiativeIsCreatedShownEditedMovedAndListed() throws Exception {
        assertThat(status(201, initiatives.create("{\"kind\":\"programme\",\"title\":\"One\"}"))
                        .get("key")
                        .asText())
                .isEqualTo("PG-1");
        assertThat(status(201, initiatives.create("{\"kind\":\"project\",\"title\":\"Two\",\"parent\":\"PG-1\"}"))
                        .get("revision")
                        .asInt())
                .isEqualTo(1);
        status(200, initiatives.edit("PJ-1", "{\"title\":\"Three\",\"description\":\"\",\"revision\":1}"));

        var shown = status(200, initiatives.show("pj-1"));

        assertThat(shown.at("/initiative/title").asText()).isEqualTo("Three");
        assertThat(shown.at("/initiative/updated/by/name").asText()).isEqualTo("Alice");
        assertThat(shown.at("/initiative/updated/at").asText()).isEqualTo("2026-11-23T10:42:00Z");
        assertThat(shown.at("/ancestors/0/key").asText()).isEqualTo("PG-1");
        assertThat(shown.at("/may").toString()).contains("\"edit_record\"").doesNotContain("assign_chair");

        status(200, initiatives.move("PJ-1", "{\"parent\":null,\"revision\":2}"));

        assertThat(status(200, initiatives.list(null, null)).at("/items").toString())
                .isEqualTo("[{\"key\":\"PG-1\",\"kind\":\"programme\",\"title\":\"One\",\"depth\":0},"
                        + "{\"key\":\"PJ-1\",\"kind\":\"project\",\"title\":\"Three\",\"depth\":0}]");
        assertThat(status(200, history.show("PJ-1", "0", "1"))
                        .at("/items/0/changes")
                        .toString())
                .isEqualTo("[{\"field\":\"parent\",\"old\":\"PG-1\",\"new\":null}]");
    }

    @Test
    void whatIsMissingIsNamedAndWhatIsStaleIsAConflict() throws Exception {
        status(201, initiatives.create("{\"kind\":\"project\",\"title\":\"One\"}"));

        assertThat(field(initiatives.create("{\"kind\":\"stream\",\"title\":\"x\"}")))
                .isEqualTo("kind");
        assertThat(field(initiatives.create("{\"kind\":\"project\"}"))).isEqualTo("title");
        assertThat(field(initiatives.edit("PJ-1", "{\"title\":\"x\",\"revision\":1}")))
                .isEqualTo("description");
        assertThat(field(initiatives.edit("PJ-1", "{\"title\":\"x\",\"description\":\"\"}")))
                .isEqualTo("revision");
        assertThat(field(initiatives.move("PJ-1", "{\"parents\":\"PG-1\"}"))).isEqualTo("parents");
        status(409, initiatives.edit("PJ-1", "{\"title\":\"x\",\"description\":\"\",\"revision\":9}"));
        status(404, initiatives.show("PJ-2"));
        status(404, initiatives.show("../x"));
    }

    @Test
    void aRoleIsGivenAndEnded() throws Exception {
        office.people.person("vera");
        status(201, initiatives.create("{\"kind\":\"project\",\"title\":\"One\"}"));

        assertThat(field(roles.assign("PJ-1", "{\"person\":\"vera\",\"role\":\"boss\",\"revision\":1}")))
                .isEqualTo("role");
        assertThat(field(roles.assign(
                        "PJ-1", "{\"person\":\"vera\",\"role\":\"viewer\",\"to\":\"2026-02-30\",\"revision\":1}")))
                .isEqualTo("to");
        var given = status(201, roles.assign("PJ-1", "{\"person\":\"vera\",\"role\":\"viewer\",\"revision\":1}"));

        assertThat(given.toString())
                .isEqualTo("{\"id\":2,\"person\":{\"key\":\"vera\",\"name\":\"Vera\"},\"role\":\"viewer\","
                        + "\"from\":\"2026-11-23\",\"to\":null}");
        assertThat(status(200, roles.list("PJ-1")).at("/mayGive").toString())
                .isEqualTo("[\"projectManager\",\"pmo\",\"assurance\",\"viewer\"]");
        assertThat(field(roles.end("PJ-1", "2", "x"))).isEqualTo("revision");
        status(200, roles.end("PJ-1", "2", "2"));
        remote = new UserKey("vera");
        status(404, roles.list("PJ-1"));
    }

    @Test
    void prefixesAreForAdministrators() throws Exception {
        assertThat(status(403, prefixes.show()).at("/whoMay/0").asText()).isEqualTo("Jira administrator");

        remote = office.people.administrator("admin");
        var set = status(200, prefixes.set(REQUEST, "{\"project\":\"prj\",\"revision\":0}"));

        assertThat(set.at("/prefixes/2").toString())
                .isEqualTo("{\"kind\":\"project\",\"prefix\":\"PRJ\",\"used\":false,\"jiraProject\":false}");
    }

    @Test
    void anAdministratorWhoDidNotConfirmChangesNothing() throws Exception {
        remote = office.people.administrator("admin");
        confirmed = false;

        var refused = status(403, prefixes.set(REQUEST, "{\"project\":\"prj\",\"revision\":0}"));

        assertThat(refused.get("message").asText()).contains("settings page");
        assertThat(status(200, prefixes.show()).at("/prefixes/2/prefix").asText())
                .isEqualTo("PJ");
    }

    @Test
    void aViewerIsToldWhoMay() throws Exception {
        status(201, initiatives.create("{\"kind\":\"project\",\"title\":\"One\"}"));
        var key = org.programmeoffice.common.InitiativeKey.parse("PJ-1").orElseThrow();
        var vera = office.people.person("vera");
        office.give(remote, key, vera, Role.VIEWER);

        remote = vera;

        var refused = status(403, initiatives.edit("PJ-1", "{\"title\":\"x\",\"description\":\"\",\"revision\":1}"));
        assertThat(refused.at("/whoMay").toString())
                .isEqualTo("[\"Board chair\",\"Board member\",\"Project manager\",\"Senior responsible owner\"]");
        assertThat(refused.at("/persons").toString()).isEqualTo("[\"Alice\"]");
    }

    private static String field(Response response) throws Exception {
        return status(400, response).at("/errors/0/field").asText();
    }

    private static JsonNode status(int status, Response response) throws Exception {
        assertThat(response.getStatus()).as("%s", response.getEntity()).isEqualTo(status);
        return new JsonMapper().readTree((String) response.getEntity());
    }

    private WebSudoManager webSudo() {
        return (WebSudoManager) Proxy.newProxyInstance(
                WebSudoManager.class.getClassLoader(),
                new Class<?>[] {WebSudoManager.class},
                (proxy, method, arguments) -> {
                    if (!confirmed) {
                        throw new WebSudoSessionException();
                    }
                    return null;
                });
    }

    private UserManager remoteUser() {
        return (UserManager) Proxy.newProxyInstance(
                UserManager.class.getClassLoader(),
                new Class<?>[] {UserManager.class},
                (proxy, method, arguments) -> new com.atlassian.sal.api.user.UserKey(remote.value()));
    }
}
