package org.programmeoffice.roles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.programmeoffice.sandbox.SandboxClient;

/**
 * A portfolio, a programme in it and a project in that, with everybody in his role and something of everything to try on. The
 * sandbox has too few people for all roles at once, so two of them play another part in a second world.
 */
final class MatrixWorld {
    private static final String REST = "/rest/pmo/1.0/";
    private static final String DRAFT = "{'title':'Risk','kind':'threat','category':'commercial','owner':'OWNER',"
            + "'current':{'probability':4,'time':3,'cost':4},'response':'reduce'}";

    private final Map<String, SandboxClient> clients;
    /** What stands for each mark in a path, for the portfolio, the programme and the project. */
    final List<Map<String, String>> subjects = new ArrayList<>();

    MatrixWorld(Map<String, SandboxClient> clients, String ofProject2, String ofSro) throws Exception {
        this.clients = clients;
        var portfolio = create("admin", "portfolio", "'chair':'director'");
        var programme = create("director", "programme", "'parent':'" + portfolio + "'");
        var project = create("director", "project", "'parent':'" + programme + "'");
        give(portfolio, ofSro.equals("SRO") ? "" : "sro", "boardChair");
        for (var key : List.of(portfolio, programme, project)) {
            give(key, key.equals(portfolio) ? "" : "director", "boardChair");
            give(key, "JIRAUSER10105", ofProject2.equals("VOTE") ? "boardVoting" : "boardSecretary");
            give(key, "pmo", "pmo");
            give(key, "assurance", "assurance");
            give(key, "viewer", "viewer");
        }
        give(programme, "programme", "programmeManager");
        give(project, "project1", "projectManager");
        for (var key : List.of(programme, project)) {
            give(key, ofSro.equals("SRO") ? "sro" : "", "sro");
        }
        var others = others(portfolio, programme, ofSro);
        subjects.add(subject(portfolio, "director", "pmo", others.get(0)));
        subjects.add(subject(programme, "programme", "programme", others.get(1)));
        subjects.add(subject(project, "project1", "project1", others.get(2)));
    }

    /** Returns another initiative for each, which only those view who view that one. */
    private List<String> others(String portfolio, String programme, String ofSro) throws Exception {
        var ofPortfolio = create("director", "programme", "'parent':'" + portfolio + "'");
        var ofProgramme = create("director", "programme", "'parent':'" + portfolio + "'");
        var ofProject = create("director", "project", "'parent':'" + programme + "'");
        give(ofProgramme, ofSro.equals("SRO") ? "sro" : "", "viewer");
        give(ofProgramme, "programme", "viewer");
        give(ofProject, "project1", "viewer");
        return List.of(ofPortfolio, ofProgramme, ofProject);
    }

    private Map<String, String> subject(String key, String plans, String proposes, String other) throws Exception {
        var marks = new HashMap<>(Map.of("subject", key, "other", other, "rule", "1", "escalated", "RSK-0"));
        var path = "initiatives/" + key;
        send(
                plans,
                "POST",
                path + "/stages",
                "{'name':'S','order':1,'forecast':{'start':'2027-01-01','finish':'2027-02-01'}}");
        send(plans, "POST", path + "/milestones", "{'name':'M','type':'gate','forecast':'2027-05-31'}");
        send(
                plans,
                "POST",
                path + "/budget/lines",
                "{'currency':'EUR','category':'opex','name':'L','revision':0,"
                        + "'months':[{'month':'2027-01','planned':'1.00'}]}");
        send(proposes, "POST", path + "/baselines", "{'reason':'because'}");
        marks.put("role", roleOfViewer(send(plans, "GET", path + "/roles", "").get("roles")));
        marks.put(
                "dependency",
                send(
                                plans,
                                "POST",
                                "dependencies",
                                "{'giver':'" + key + "','receiver':'" + other
                                        + "','deliverable':'D','description':'','type':'finish_start','criticality':'low','neededBy':'2030-01-01'}")
                        .get("key")
                        .asText());
        marks.put(
                "risk",
                send(plans, "POST", path + "/risks", DRAFT.replace("OWNER", plans))
                        .get("key")
                        .asText());
        if (!plans.equals("director")) {
            marks.put(
                    "rule",
                    send(
                                    plans,
                                    "POST",
                                    path + "/scope-rules",
                                    "{'kind':'jql','reference':'project = PUMP','revision':0}")
                            .get("id")
                            .asText());
            var risk = send(plans, "POST", path + "/risks", DRAFT.replace("OWNER", plans));
            marks.put("escalated", risk.get("key").asText());
            send(
                    plans,
                    "POST",
                    "risks/" + risk.get("key").asText() + "/escalation",
                    "{'reason':'too big','revision':1}");
        }
        return Map.copyOf(marks);
    }

    private static String roleOfViewer(JsonNode roles) {
        for (var role : roles) {
            if (role.at("/person/key").asText().equals("viewer")) {
                return role.get("id").asText();
            }
        }
        throw new AssertionError("the viewer has no role in " + roles);
    }

    private String create(String actor, String kind, String more) throws Exception {
        return send(actor, "POST", "initiatives", "{'kind':'" + kind + "','title':'T','description':''," + more + "}")
                .get("key")
                .asText();
    }

    private void give(String key, String person, String role) throws Exception {
        if (!person.isEmpty()) {
            var path = "initiatives/" + key + "/roles";
            int revision = send("director", "GET", path, "").get("revision").asInt();
            send(
                    "director",
                    "POST",
                    path,
                    "{'person':'" + person + "','role':'" + role + "','revision':" + revision + "}");
        }
    }

    private JsonNode send(String user, String method, String path, String body) throws Exception {
        var client = clients.get(user);
        var answer = method.equals("GET")
                ? client.get(REST + path)
                : client.json(method, REST + path, body.replace('\'', '"'));
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(user + " " + method + " " + path + ": " + answer.statusCode() + answer.body());
        }
        return new JsonMapper().readTree(answer.body());
    }
}
