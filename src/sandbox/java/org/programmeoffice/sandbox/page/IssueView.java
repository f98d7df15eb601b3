package org.programmeoffice.sandbox.page;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.programmeoffice.sandbox.host.HostServices;

/** An issue as finished texts; what it does not have is a word, as in Jira. */
record IssueView(Issue issue, HostServices host) {

    Map<String, Object> values() {
        Map<String, Object> view = line();
        view.put("description", text(issue.getDescription(), ""));
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
