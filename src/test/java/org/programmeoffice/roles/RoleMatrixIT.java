package org.programmeoffice.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;
import org.programmeoffice.sandbox.SandboxClient;

/** Walks every door of the running app as every role, and compares with {@code role-matrix.txt}. */
class RoleMatrixIT {
    private static final List<String> KINDS = List.of("portfolio", "programme", "project");
    private static final Map<String, String> FIRST = new LinkedHashMap<>();
    private static final Map<String, String> SECOND = Map.of("SECR", "project2", "ABOVE", "sro");

    private static final Map<String, SandboxClient> clients = new HashMap<>();
    private static String item = "";
    private static Sandbox sandbox;
    private static MatrixWorld first;
    private static MatrixWorld second;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        var jar = Path.of(System.getProperty("app.jar"));
        var npm = Path.of(System.getProperty("npm.modules"));
        sandbox = Sandbox.start(Options.forTest(jar, npm, folder.resolve("home"), 300));
        FIRST.putAll(
                Map.of("CHAIR", "director", "VOTE", "project2", "SRO", "sro", "PGM", "programme", "PM", "project1"));
        FIRST.putAll(Map.of("PMO", "pmo", "ASR", "assurance", "V", "viewer", "STRANGER", "outsider", "ADMIN", "admin"));
        for (var user : FIRST.values()) {
            clients.put(user, SandboxClient.as(user, sandbox.baseUri()));
        }
        var admin = clients.get("admin");
        admin.form("/secure/admin/WebSudoAuthenticate", "atl_token=" + admin.token());
        while (!admin.get("/rest/pmo/1.0/status").body().contains("\"loaded\":true")) {
            Thread.sleep(100);
        }
        first = new MatrixWorld(clients, "VOTE", "SRO");
        second = new MatrixWorld(clients, "SECR", "ABOVE");
        item = countedItem();
    }

    /** Returns the id of a work item that counts in the first world, once it does. */
    private static String countedItem() throws Exception {
        var items = "/rest/pmo/1.0/initiatives/" + first.subjects.get(2).get("subject") + "/work-items";
        for (int i = 0; i < 200; i++) {
            var found = Pattern.compile("\"id\":\"?([0-9]+)")
                    .matcher(clients.get("project1").get(items).body());
            if (found.find()) {
                return found.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no work item counts");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void everyRoleMayWhatThePermissionMatrixSaysThroughEveryDoor() throws Exception {
        var differences = new ArrayList<String>();
        int tried = 0;
        for (var row : MatrixRow.doors()) {
            for (int kind = 0; kind < KINDS.size(); kind++) {
                var who = MatrixRow.permissions().get(row.permission()).get(kind);
                if (!who.contains("skip")) {
                    tried += tryAs(FIRST, first.subjects.get(kind), row, kind, who, differences);
                    tried += tryAs(SECOND, second.subjects.get(kind), row, kind, who, differences);
                    System.out.printf(
                            "%-62s %-10s %s%n", row.door(), KINDS.get(kind), String.join(" ", new TreeSet<>(who)));
                }
            }
        }
        System.out.println("compared " + tried + ", differ " + differences.size());
        assertThat(differences).isEmpty();
    }

    @Test
    void whoOnlyPreparesOrAssuresDecidesNothing() throws Exception {
        for (var subject : first.subjects) {
            for (var person : List.of("pmo", "assurance")) {
                var client = clients.get(person);
                var path = "/rest/pmo/1.0/initiatives/" + subject.get("subject");
                assertThat(client.json("POST", path + "/baselines/1/approval", "{\"reason\":\"fine\"}")
                                .statusCode())
                        .isEqualTo(403);
                for (var role : List.of("boardChair", "boardVoting", "sro", "projectManager", "programmeManager")) {
                    var body = "{\"person\":\"" + person + "\",\"role\":\"" + role + "\",\"revision\":1}";
                    assertThat(client.json("POST", path + "/roles", body).statusCode())
                            .isEqualTo(403);
                }
                assertThat(client.get(path + "/baselines").body()).contains("\"state\":\"proposed\"");
            }
        }
    }

    @Test
    void anAdministratorHasNoRoleAndGivesHimselfNoneWhereSomebodyAnswers() throws Exception {
        for (var subject : first.subjects) {
            var path = "/rest/pmo/1.0/initiatives/" + subject.get("subject");
            for (var role : List.of("boardChair", "viewer")) {
                var body = "{\"person\":\"admin\",\"role\":\"" + role + "\",\"revision\":1}";
                assertThat(clients.get("admin")
                                .json("POST", path + "/roles", body)
                                .statusCode())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void aRefusalNamesWhoMayByRoleAndIfFewByName() throws Exception {
        var project = first.subjects.get(2).get("subject");
        var refused = clients.get("assurance")
                .json("POST", "/rest/pmo/1.0/initiatives/" + project + "/stages", "{}")
                .body();

        assertThat(refused).contains("\"whoMay\":[\"Project manager\"]", "\"persons\":[\"Joris Vermeulen\"]");
    }

    private static int tryAs(
            Map<String, String> people,
            Map<String, String> subject,
            MatrixRow row,
            int kind,
            Set<String> who,
            List<String> differences)
            throws Exception {
        var views = MatrixRow.permissions().get("VIEW").get(kind);
        for (var person : people.entrySet()) {
            var answer = answer(clients.get(person.getValue()), row, subject);
            int status = answer.statusCode();
            var wanted = who.contains(person.getKey())
                    ? List.of(200, 201, 400, 409)
                    : List.of(views.contains(person.getKey()) ? row.refused() : row.hidden());
            if (!wanted.contains(status)) {
                differences.add(row.door() + " of a " + KINDS.get(kind) + " as " + person.getKey() + ": " + status
                        + " instead of " + wanted);
            }
            boolean somebodyMay = !who.contains("-");
            if (status == 403
                    && somebodyMay
                    && !row.door().startsWith("PAGE")
                    && !answer.body().contains("\"whoMay\":[\"")) {
                differences.add(row.door() + " as " + person.getKey() + " does not say who may: " + answer.body());
            }
        }
        return people.size();
    }

    private static HttpResponse<String> answer(SandboxClient client, MatrixRow row, Map<String, String> subject)
            throws Exception {
        var method = row.door().substring(0, row.door().indexOf(' '));
        var path = filled(row.path(), subject);
        if (method.equals("PAGE")) {
            return client.get("/plugins/servlet/pmo" + path);
        }
        var address = "/rest/pmo/1.0/" + path;
        return method.equals("GET") ? client.get(address) : client.json(method, address, filled(row.body(), subject));
    }

    private static String filled(String text, Map<String, String> subject) {
        var filled = text.replace("{item}", item);
        for (var mark : subject.entrySet()) {
            filled = filled.replace("{" + mark.getKey() + "}", mark.getValue());
        }
        return filled;
    }
}
