package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.programmeoffice.sandbox.index.IssueFilters;
import org.programmeoffice.sandbox.index.IssueSource;
import org.programmeoffice.sandbox.index.JqlCompiler;
import org.programmeoffice.sandbox.index.JqlError;
import org.programmeoffice.sandbox.index.JqlParser;
import org.programmeoffice.sandbox.index.JqlQuery;
import org.programmeoffice.sandbox.index.JqlText;

/**
 * Searches the index, as the searcher or overriding security; archived issues are never found. Without ORDER BY the
 * issues come by key, downwards, as in Jira.
 */
@SuppressWarnings("rawtypes") // the interface takes a raw PagerFilter
final class SandboxSearch implements SearchService, IssueDocumentSearchService {
    private final World world;
    private final SandboxPermissions permissions;

    SandboxSearch(World world, SandboxPermissions permissions) {
        this.world = world;
        this.permissions = permissions;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        var compiled = compile(query, CatalogNames.seenBy(searcher, world, permissions));
        return page(seenBy(searcher, compiled.query()), compiled, pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        var compiled = compile(query, CatalogNames.overriding(searcher, world));
        return page(IssueFilters.live(compiled.query()), compiled, pager);
    }

    private SearchResults<Issue> page(
            org.apache.lucene.search.Query query, JqlCompiler.Compiled compiled, PagerFilter pager) {
        var found = world.index().search(query, compiled.sort(), pager.getStart(), pager.getMax());
        return new SearchResults<>(issues(found.issues()), found.total(), pager.getMax(), pager.getStart());
    }

    private List<Issue> issues(List<IssueSource> sources) {
        return sources.stream().<Issue>map(world::issue).toList();
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        var compiled = compile(query, CatalogNames.seenBy(searcher, world, permissions));
        return world.index().count(seenBy(searcher, compiled.query()));
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException {
        var compiled = compile(query, CatalogNames.overriding(searcher, world));
        return world.index().count(IssueFilters.live(compiled.query()));
    }

    @Override
    public long getHitCount(ApplicationUser searcher, Query query, boolean overrideSecurity) throws SearchException {
        return overrideSecurity ? searchCountOverrideSecurity(searcher, query) : searchCount(searcher, query);
    }

    private org.apache.lucene.search.Query seenBy(ApplicationUser searcher, org.apache.lucene.search.Query query) {
        return IssueFilters.visible(
                IssueFilters.live(query), permissions.projectsOf(searcher), permissions.levelsOf(searcher));
    }

    private static JqlCompiler.Compiled compile(Query query, CatalogNames names) throws SearchException {
        if (query instanceof JqlQuery jql) {
            return JqlCompiler.compile(jql, names, false);
        }
        throw new SearchException("Only queries that parseQuery returned can be searched here");
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        try {
            return new ParseResult(JqlParser.parse(query), new SandboxMessages(List.of()));
        } catch (JqlError e) {
            return new ParseResult(null, new SandboxMessages(List.of(e.getMessage())));
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        var names = CatalogNames.seenBy(searcher, world, permissions);
        return new SandboxMessages(
                JqlCompiler.compile((JqlQuery) query, names, true).problems());
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query, Long searchRequestId) {
        return validateQuery(searcher, query);
    }

    @Override
    public String getQueryString(ApplicationUser user, Query query) {
        return "jqlQuery=" + java.net.URLEncoder.encode(getJqlString(query), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public String getJqlString(Query query) {
        return JqlText.of((JqlQuery) query);
    }
}
