package org.programmeoffice.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.programmeoffice.workitem.AddManyItems;
import org.programmeoffice.workitem.AddScopeRule;
import org.programmeoffice.workitem.AdoptScopeRule;
import org.programmeoffice.workitem.ChangeScopeRule;
import org.programmeoffice.workitem.ChangeSettings;
import org.programmeoffice.workitem.CountHiddenItems;
import org.programmeoffice.workitem.ExplainFigure;
import org.programmeoffice.workitem.FactsWriter;
import org.programmeoffice.workitem.FeedJournal;
import org.programmeoffice.workitem.FigureSource;
import org.programmeoffice.workitem.KeepSearches;
import org.programmeoffice.workitem.KeepUpWithJira;
import org.programmeoffice.workitem.ListScopeRules;
import org.programmeoffice.workitem.ListWorkItems;
import org.programmeoffice.workitem.LoadWorkItems;
import org.programmeoffice.workitem.MoveScopeRule;
import org.programmeoffice.workitem.Pace;
import org.programmeoffice.workitem.PollWorkItems;
import org.programmeoffice.workitem.PreviewScopeRule;
import org.programmeoffice.workitem.ReadRuleDraft;
import org.programmeoffice.workitem.RefreshSearches;
import org.programmeoffice.workitem.ReloadJiraProject;
import org.programmeoffice.workitem.RemoveScopeRule;
import org.programmeoffice.workitem.Rollup;
import org.programmeoffice.workitem.RollupSources;
import org.programmeoffice.workitem.RuleLines;
import org.programmeoffice.workitem.ShowAllFigures;
import org.programmeoffice.workitem.ShowAsOf;
import org.programmeoffice.workitem.ShowFigures;
import org.programmeoffice.workitem.ShowFiguresBelow;
import org.programmeoffice.workitem.ShowItemPlace;
import org.programmeoffice.workitem.ShowLeadTime;
import org.programmeoffice.workitem.ShowRollupSettings;
import org.programmeoffice.workitem.ShowSelfCheck;
import org.programmeoffice.workitem.ShowWeeks;
import org.programmeoffice.workitem.UndoScopeChange;
import org.programmeoffice.workitem.ao.AoFirstSeenDone;
import org.programmeoffice.workitem.ao.AoKeptFigures;
import org.programmeoffice.workitem.ao.AoKeptHits;
import org.programmeoffice.workitem.ao.AoScopeRules;

/** From Jira's work items to figures, and the rules that say which of them count. */
final class WorkItemParts {
    /** A snapshot follows a change at once if none was made lately, and otherwise after so long. */
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(2);

    final Rollup rollup;
    final KeepUpWithJira keepUp;
    final ShowFigures showFigures;
    final ShowFiguresBelow showFiguresBelow;
    final ShowAllFigures showAllFigures;
    final ShowWeeks showWeeks;
    final ListWorkItems listWorkItems;
    final CountHiddenItems countHiddenItems;
    final ListScopeRules listScopeRules;
    final ShowRollupSettings showSettings;
    final ShowSelfCheck showSelfCheck;
    final ShowItemPlace showItemPlace;
    final List<Object> useCases;
    final List<Object> scopeUseCases;

    WorkItemParts(ActiveObjects ao, RecordParts records, JiraParts jira) {
        var rules = new AoScopeRules(ao, records.revisions, records.tree, jira.clock);
        var kept = new AoKeptFigures(ao);
        var sources = new RollupSources(records.tree, rules, jira.vocabulary, jira.settings);
        rollup = new Rollup(sources, jira.clock, jira.background, AT_MOST_EVERY);

        var journal = new FeedJournal();
        var pace = new Pace(jira.settings, System::nanoTime, time -> LockSupport.parkNanos(time.toNanos()));
        var searches = new RefreshSearches(rules, jira.feed, rollup, pace, jira.clock);
        var found = new KeepSearches(rules, new AoKeptHits(ao), rollup);
        keepUp = keepUp(jira, new AoFirstSeenDone(ao), kept, found, journal, pace, searches);

        var figures = new FigureSource(rollup, kept);
        var lines = new RuleLines(records.permissions, rules, jira.references, rollup);
        showFigures = new ShowFigures(records.permissions, figures);
        showFiguresBelow = new ShowFiguresBelow(records.permissions, records.tree, figures);
        showAllFigures = new ShowAllFigures(records.permissions, records.tree, figures);
        showWeeks = new ShowWeeks(records.permissions, rollup);
        listWorkItems = new ListWorkItems(records.permissions, rollup, jira.workItems);
        countHiddenItems = new CountHiddenItems(records.permissions, rollup, jira.workItems, jira.counting);
        listScopeRules = new ListScopeRules(records.permissions, rules, lines);
        showSettings = new ShowRollupSettings(jira.people, jira.settings, jira.vocabulary);
        showSelfCheck = new ShowSelfCheck(jira.people, sources, rollup, journal, jira.clock);
        showItemPlace = new ShowItemPlace(records.permissions, records.tree, rollup);
        useCases = List.of(
                showItemPlace,
                showFigures,
                showFiguresBelow,
                showAllFigures,
                showWeeks,
                listWorkItems,
                countHiddenItems,
                listScopeRules,
                showSettings,
                showSelfCheck,
                new ShowAsOf(records.permissions, rollup),
                new ShowLeadTime(records.permissions, rollup),
                new ExplainFigure(records.permissions, records.tree, figures, lines),
                new ChangeSettings(jira.people, jira.settings, jira.vocabulary, rollup, journal));
        scopeUseCases = scopeUseCases(records, jira, rules, searches);
    }

    private KeepUpWithJira keepUp(
            JiraParts jira,
            AoFirstSeenDone seen,
            AoKeptFigures kept,
            KeepSearches found,
            FeedJournal journal,
            Pace pace,
            RefreshSearches searches) {
        var writer = new FactsWriter(rollup, seen, jira.vocabulary, jira.clock);
        var reload = new ReloadJiraProject(jira.feed, pace, writer, rollup, journal, jira.settings, jira.clock);
        var load = new LoadWorkItems(jira.feed, reload, writer, seen, searches, found, rollup, journal, jira.clock);
        var poll = new PollWorkItems(jira.feed, writer, reload, searches, rollup, journal, pace, jira.clock);
        return new KeepUpWithJira(
                load, poll, searches, rollup, kept, found, jira.settings, journal, pace, jira.background, jira.clock);
    }

    private List<Object> scopeUseCases(
            RecordParts records, JiraParts jira, AoScopeRules rules, RefreshSearches searches) {
        var permissions = records.permissions;
        var drafts = new ReadRuleDraft(jira.references, jira.feed, rollup);
        return List.of(
                new AddScopeRule(permissions, rules, drafts, searches, rollup, jira.background),
                new AdoptScopeRule(permissions, rules, drafts, searches, jira.background),
                new RemoveScopeRule(permissions, rules, rollup),
                new AddManyItems(permissions, rules, drafts, jira.references, rollup),
                new ChangeScopeRule(permissions, rules, rollup),
                new MoveScopeRule(permissions, rules, rollup),
                new UndoScopeChange(permissions, rules, searches, rollup, jira.background),
                new PreviewScopeRule(permissions, drafts, jira.references, searches, rollup, jira.clock));
    }
}
