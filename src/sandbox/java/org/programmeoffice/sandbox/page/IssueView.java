package org.programmeoffice.sandbox.page;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.programmeoffice.sandbox.host.HostServices;

/** An issue as finished texts; what it does not have is a word, as in Jira. */
record IssueView(Issue issue, HostServices host) {

    Map<String, Object> values() {
        Map<String, Object> view = line();
        view.put("description", text(issue.getDescription(), ""));
        view.put("fields", fields());
        view.put("projectKey", issue.getProjectObject().getKey());
        view.put("projectName", issue.getProjectObject().getName());
        view.put("reporter", person(issue.getReporter(), "Anonymous"));
        view.put("created", date(issue.getCreated(), DateTimeStyle.COMPLETE));
        view.put("resolved", date(issue.getResolutionDate(), DateTimeStyle.COMPLETE));
        view.put("due", date(issue.getDueDate(), DateTimeStyle.DATE));
        Issue parent = issue.getParentObject();
        view.put("parents", parent == null ? List.of() : List.of(new IssueView(parent, host).line()));
        view.put(
                "subtasks",
                issue.getSubTaskObjects().stream()
                        .map(each -> new IssueView(each, host).line())
                        .toList());
        return view;
    }

    /** Returns what a list shows. */
    Map<String, Object> line() {
        Map<String, Object> view = new HashMap<>();
        view.put("key", issue.getKey());
        view.put("summary", issue.getSummary());
        view.put("type", name(issue.getIssueType(), ""));
        view.put("priority", name(issue.getPriority(), "None"));
        view.put("status", issue.getStatus().getName());
        view.put("lozenge", lozenge(issue.getStatus()));
        view.put("resolution", name(issue.getResolution(), "Unresolved"));
        view.put("assignee", person(issue.getAssignee(), "Unassigned"));
        view.put("updated", date(issue.getUpdated(), DateTimeStyle.COMPLETE));
        return view;
    }

    /** Returns what else has a value; an issue as a value, as Epic Link has, shows its key. */
    private List<Map<String, String>> fields() {
        List<Map<String, String>> fields = new ArrayList<>();
        add(
                "Component/s",
                issue.getComponents().stream().map(each -> each.getName()).toList(),
                fields);
        add(
                "Fix Version/s",
                issue.getFixVersions().stream().map(each -> each.getName()).toList(),
                fields);
        for (CustomField field : host.get(CustomFieldManager.class).getCustomFieldObjects(issue)) {
            Object value = issue.getCustomFieldValue(field);
            if (value != null) {
                String text = value instanceof Issue other ? other.getKey() : value.toString();
                add(field.getName(), List.of(text), fields);
            }
        }
        return fields;
    }

    private static void add(String name, List<String> values, List<Map<String, String>> fields) {
        if (!values.isEmpty()) {
            fields.add(Map.of("name", name, "value", String.join(", ", values)));
        }
    }

    private static String lozenge(Status status) {
        return switch (status.getStatusCategory().getKey()) {
            case "done" -> "aui-lozenge-success";
            case "indeterminate" -> "aui-lozenge-inprogress";
            default -> "";
        };
    }

    private static String name(IssueConstant constant, String absent) {
        return constant == null ? absent : constant.getName();
    }

    private static String person(ApplicationUser user, String absent) {
        return user == null ? absent : user.getDisplayName();
    }

    private static String text(String text, String absent) {
        return text == null ? absent : text;
    }

    private String date(Timestamp time, DateTimeStyle style) {
        return time == null
                ? ""
                : host.get(DateTimeFormatter.class)
                        .forLoggedInUser()
                        .withStyle(style)
                        .format(time);
    }
}
