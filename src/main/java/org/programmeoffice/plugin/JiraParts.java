package org.programmeoffice.plugin;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Clock;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.jira.JiraBackground;
import org.programmeoffice.jira.JiraFields;
import org.programmeoffice.jira.JiraHostVocabulary;
import org.programmeoffice.jira.JiraKeysInUse;
import org.programmeoffice.jira.JiraPeople;
import org.programmeoffice.jira.JiraRollupSettings;
import org.programmeoffice.jira.JiraScopeReferences;
import org.programmeoffice.jira.JiraSearches;
import org.programmeoffice.jira.JiraWorkItemFeed;
import org.programmeoffice.jira.JiraWorkItemSearch;
import org.programmeoffice.jira.SelectorLabels;

/** The host behind our outgoing ports. */
final class JiraParts {
    final JiraPeople people;
    final JiraKeysInUse projectKeys;
    final JiraHostVocabulary vocabulary;
    final JiraRollupSettings settings;
    final Clock clock;
    final JiraWorkItemFeed feed;
    final JiraWorkItemSearch workItems;
    final JiraScopeReferences references;
    /** For figures: a slow task leaves one thread for the others. */
    final JiraBackground background;
    /** For what people wait for and may wait longer, so that it never keeps figures waiting. */
    final JiraBackground counting;

    /** The services of the host that the adapters need. */
    record Services(
            SearchService searches,
            IssueManager issues,
            ProjectManager projects,
            CustomFieldManager fields,
            ConstantsManager constants,
            UserManager users,
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            ApplicationProperties properties,
            PluginSettingsFactory settings,
            JiraThreadLocalUtil threadLocals) {}

    JiraParts(Services host, Revisions revisions) {
        people = new JiraPeople(host.users(), host.globalPermissions());
        projectKeys = new JiraKeysInUse(host.projects());
        var fields = new JiraFields(host.fields());
        vocabulary = new JiraHostVocabulary(host.constants(), host.projects(), fields);
        settings = new JiraRollupSettings(
                host.settings(), host.properties(), vocabulary, fields, revisions, Clock.systemUTC());
        clock = new SiteClock(settings::zone);
        var searches = new JiraSearches(host.searches());
        feed = new JiraWorkItemFeed(searches, host.projects(), host.issues(), host.users(), fields, settings);
        workItems = new JiraWorkItemSearch(searches, host.users());
        var labels = new SelectorLabels(workItems, vocabulary, host.projects(), host.permissions(), host.users());
        references = new JiraScopeReferences(
                searches, host.issues(), host.projects(), host.permissions(), host.users(), vocabulary, labels);
        background = new JiraBackground(host.threadLocals(), "figures", 2);
        counting = new JiraBackground(host.threadLocals(), "counting", 1);
    }
}
