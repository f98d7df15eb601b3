package org.programmeoffice.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.RollupSettings;
import org.programmeoffice.workitem.WorkItem;
import org.programmeoffice.workitem.WorkItemFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Facts from Jira's issue index by its search service.
 *
 * <p>A link to an epic that does not exist shows as an empty field, while the index still knows that the field has a value.
 * So per page the two are counted against each other, and ids are asked for only where the counts differ.
 */
public final class JiraWorkItemFeed implements WorkItemFeed {
    private static final Logger log = LoggerFactory.getLogger(JiraWorkItemFeed.class);

    private final JiraSearches searches;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final UserManager users;
    private final JiraFields fields;
    private final RollupSettings settings;

    public JiraWorkItemFeed(
            JiraSearches searches,
            ProjectManager projects,
            IssueManager issues,
            UserManager users,
            JiraFields fields,
            RollupSettings settings) {
        this.searches = searches;
        this.projects = projects;
        this.issues = issues;
        this.users = users;
        this.fields = fields;
        this.settings = settings;
    }

    @Override
    public List<Long> jiraProjects() {
        return projects.getProjects().stream()
                .filter(project -> !project.isArchived())
                .map(Project::getId)
                .sorted()
                .toList();
    }

    @Override
    public long count(long jiraProjectId) {
        return searches.countEverything("project = " + jiraProjectId);
    }

    @Override
    public Page page(long jiraProjectId, String afterKey, int size) {
        var after = afterKey.isEmpty() ? "" : " AND key > " + Jql.quoted(afterKey);
        var found = searches.everything("project = " + jiraProjectId + after + " ORDER BY key ASC", 0, size)
                .getResults();
        return found.isEmpty()
                ? Page.EMPTY
                : new Page(factsOf(found), found.get(found.size() - 1).getKey());
    }

    @Override
    public Changes changedWithin(Duration age, int start, int size) {
        var found = searches.everything(changed(age) + " ORDER BY key ASC", start, size);
        return new Changes(factsOf(found.getResults()), found.getTotal());
    }

    @Override
    public List<WorkItem> items(Collection<Long> ids) {
        return factsOf(searches.everything(Jql.idIn(ids) + " ORDER BY key ASC", 0, JiraSearches.PAGE)
                .getResults());
    }

    /** Asks the database, not the index. No source says that an issue of an archived project calls itself archived. */
    @Override
    public Existing existing(Collection<Long> ids) {
        var live = new HashSet<Long>();
        var archived = new HashSet<Long>();
        for (long id : ids) {
            Issue issue = issues.getIssueObject(id);
            if (issue != null) {
                (isArchived(issue) ? archived : live).add(id);
            }
        }
        return new Existing(live, archived);
    }

    @Override
    public Hits idsOf(UserKey person, String jql, int start, int size) {
        return guarded(jql, () -> hits(person, jql, Jql.ordered(jql), start, size));
    }

    /** As {@link #idsOf}, of items that changed within the last so long only. */
    @Override
    public Hits changedIdsOf(UserKey person, String jql, Duration age, int start, int size) {
        return guarded(jql, () -> hits(person, jql, Jql.narrowed(jql, changed(age)), start, size));
    }

    /** People write these searches, and one that makes Jira fail must not take the others along. */
    private static Hits guarded(String written, Supplier<Hits> search) {
        try {
            return search.get();
        } catch (RuntimeException failed) {
            log.warn("the search of a scope rule failed: {}", Jql.printable(written), failed);
            return new Hits.Failed();
        }
    }

    /** A size of 0 asks for the total only. */
    private Hits hits(UserKey person, String written, String search, int start, int size) {
        var user = users.getUserByKey(person.value());
        if (user == null || !user.isActive()) {
            return new Hits.PersonGone();
        }
        var complaint = searches.complaint(user, written);
        if (!complaint.isEmpty()) {
            return new Hits.NotUnderstood(complaint);
        }
        if (size == 0) {
            return new Hits.Found(List.of(), searches.countAs(user, search));
        }
        var found = searches.as(user, search, start, size);
        return new Hits.Found(found.getResults().stream().map(Issue::getId).toList(), found.getTotal());
    }

    private static String changed(Duration age) {
        return "updated >= -" + Math.max(1, age.toMinutes()) + "m";
    }

    private boolean isArchived(Issue issue) {
        var project = issue.isArchived() ? null : projects.getProjectObj(issue.getProjectId());
        return issue.isArchived() || (project != null && project.isArchived());
    }

    private List<WorkItem> factsOf(List<Issue> found) {
        var choices = settings.current();
        var facts = new IssueFacts(fields.byId(choices.epicLinkField()), fields.byId(choices.pointsField()));
        var dangling = facts.epicLink().isEmpty() ? Set.<Long>of() : dangling(found, facts, choices.epicLinkField());
        return found.stream()
                .map(issue -> facts.of(issue, dangling.contains(issue.getId())))
                .toList();
    }

    private Set<Long> dangling(List<Issue> found, IssueFacts facts, String epicLinkField) {
        var silent = found.stream().filter(facts::showsNoEpic).map(Issue::getId).toList();
        if (silent.isEmpty()) {
            return Set.of();
        }
        var jql = Jql.idIn(silent) + " AND " + Jql.field(epicLinkField) + " is not EMPTY";
        if (searches.countEverything(jql) == 0) {
            return Set.of();
        }
        var ids = new HashSet<Long>();
        searches.everything(jql, 0, JiraSearches.PAGE).getResults().forEach(issue -> ids.add(issue.getId()));
        return ids;
    }
}
