package org.programmeoffice.workitem;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;

/**
 * Keeps what JQL rules find up to date, each searched with security as the person who saved it. A search that fails leaves its
 * rule with what it last found and concerns no other.
 */
public final class RefreshSearches {
    private static final int PAGE = 1000;

    private final ScopeRules rules;
    private final WorkItemFeed feed;
    private final Rollup rollup;
    private final Pace pace;
    private final Clock clock;

    public RefreshSearches(ScopeRules rules, WorkItemFeed feed, Rollup rollup, Pace pace, Clock clock) {
        this.rules = rules;
        this.feed = feed;
        this.rollup = rollup;
        this.pace = pace;
        this.clock = clock;
    }

    /** Searches every JQL rule in full. */
    public void refreshAll() {
        forgetOthers();
        searchRules().values().forEach(rule -> apart(rule, () -> refresh(rule)));
    }

    /**
     * Brings every JQL rule up to date from what changed lately; a rule that then has another number of items than the whole
     * search is searched in full.
     *
     * @param changed ids of the items that changed within that time
     */
    public void refreshChanged(long[] changed, Duration age) {
        forgetOthers();
        searchRules().values().forEach(rule -> apart(rule, () -> refreshChanged(rule, changed, age)));
    }

    /** Searches one rule in full. */
    public void refresh(ScopeRule rule) {
        var jql = (Selector.Jql) rule.selector();
        keep(rule, collect(pace::beforePage, start -> feed.idsOf(rule.savedBy(), jql.text(), start, PAGE)));
    }

    /** Returns the ids that a JQL rule finds now, at once and without keeping them; none if it cannot be searched or is of another kind. */
    long[] search(ScopeRule rule) {
        if (!(rule.selector() instanceof Selector.Jql jql)) {
            return new long[0];
        }
        var search = collect(() -> {}, start -> feed.idsOf(rule.savedBy(), jql.text(), start, PAGE));
        return search.failure == RuleState.CURRENT ? search.ids.sorted() : new long[0];
    }

    private void apart(ScopeRule rule, Runnable search) {
        try {
            search.run();
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException failed) {
            rollup.hits().failed(rule.id(), RuleState.FAILED);
        }
    }

    private void refreshChanged(ScopeRule rule, long[] changed, Duration age) {
        var jql = (Selector.Jql) rule.selector();
        var counted = feed.idsOf(rule.savedBy(), jql.text(), 0, 0);
        var failure = failure(counted);
        if (failure != RuleState.CURRENT) {
            rollup.hits().failed(rule.id(), failure);
            return;
        }
        if (rollup.hits().state(rule) == RuleState.CURRENT) {
            var search =
                    collect(pace::beforePage, start -> feed.changedIdsOf(rule.savedBy(), jql.text(), age, start, PAGE));
            if (search.failure == RuleState.CURRENT) {
                announce(rollup.hits().update(rule.id(), changed, search.ids.sorted(), clock.instant()));
            }
        }
        if (!agrees(rule, counted)) {
            refresh(rule);
        }
    }

    private boolean agrees(ScopeRule rule, WorkItemFeed.Hits counted) {
        return rollup.hits().state(rule) == RuleState.CURRENT
                && counted instanceof WorkItemFeed.Hits.Found found
                && found.total() == rollup.hits().count(rule.id());
    }

    /** What a search gave: ids, or why it gave none. */
    private static final class Search {
        private final Ids ids = new Ids();
        private RuleState failure = RuleState.CURRENT;
    }

    private static Search collect(Runnable beforePage, IntFunction<WorkItemFeed.Hits> page) {
        var search = new Search();
        int start = 0;
        long total = 1;
        while (start < total && search.failure == RuleState.CURRENT) {
            beforePage.run();
            var hits = page.apply(start);
            search.failure = failure(hits);
            if (hits instanceof WorkItemFeed.Hits.Found found) {
                found.ids().forEach(search.ids::add);
                start += found.ids().size();
                total = found.ids().isEmpty() ? 0 : found.total();
            }
        }
        return search;
    }

    private static RuleState failure(WorkItemFeed.Hits hits) {
        if (hits instanceof WorkItemFeed.Hits.Found found) {
            return found.total() > SearchHits.LIMIT ? RuleState.TOO_MANY : RuleState.CURRENT;
        }
        if (hits instanceof WorkItemFeed.Hits.Failed) {
            return RuleState.FAILED;
        }
        return hits instanceof WorkItemFeed.Hits.PersonGone ? RuleState.PERSON_GONE : RuleState.NOT_UNDERSTOOD;
    }

    private void keep(ScopeRule rule, Search search) {
        if (search.failure == RuleState.CURRENT) {
            announce(rollup.hits().found(rule.id(), search.ids.sorted(), clock.instant()));
        } else {
            rollup.hits().failed(rule.id(), search.failure);
        }
    }

    private void announce(boolean differs) {
        if (differs) {
            rollup.rulesChanged();
        }
    }

    private void forgetOthers() {
        rollup.hits().keepOnly(() -> searchRules().keySet());
    }

    private Map<Long, ScopeRule> searchRules() {
        var searched = new HashMap<Long, ScopeRule>();
        rules.all().stream()
                .filter(rule -> rule.selector() instanceof Selector.Jql)
                .forEach(rule -> searched.put(rule.id(), rule));
        return searched;
    }
}
