package org.programmeoffice.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.util.UserManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.StatusCategory;
import org.programmeoffice.workitem.WorkItemSearch;

/** Lists work items by a search as the viewer, so that Jira itself decides what may be seen. */
public final class JiraWorkItemSearch implements WorkItemSearch {
    private final JiraSearches searches;
    private final UserManager users;

    public JiraWorkItemSearch(JiraSearches searches, UserManager users) {
        this.searches = searches;
        this.users = users;
    }

    @Override
    public Map<Long, Listed> visible(UserKey viewer, List<Long> ids) {
        var user = users.getUserByKey(viewer.value());
        var listed = new LinkedHashMap<Long, Listed>();
        if (user != null && !ids.isEmpty()) {
            searches.as(user, Jql.idIn(ids), 0, JiraSearches.PAGE)
                    .getResults()
                    .forEach(issue -> listed.put(issue.getId(), listed(issue)));
        }
        return listed;
    }

    @Override
    public int countVisible(UserKey viewer, List<Long> ids) {
        var user = users.getUserByKey(viewer.value());
        return user == null || ids.isEmpty() ? 0 : Math.toIntExact(searches.countAs(user, Jql.idIn(ids)));
    }

    private static Listed listed(Issue issue) {
        var status = issue.getStatus();
        return new Listed(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                issue.getIssueType().getNameTranslation(),
                status.getNameTranslation(),
                StatusCategory.ofJiraKey(status.getStatusCategory().getKey()));
    }
}
