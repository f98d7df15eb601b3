package org.programmeoffice.workitem;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/**
 * Shows what a rule would do before it is saved, by the same pass over the same facts. A JQL text is searched as the actor, with
 * security, so that a preview tells nothing that a search would not.
 */
public final class PreviewScopeRule {
    /** No stored rule has this id; it sorts last, so exclusions are blamed on stored rules first. */
    private static final long DRAFTED = Long.MAX_VALUE;

    private final Permissions permissions;
    private final ReadRuleDraft drafts;
    private final ScopeReferences references;
    private final RefreshSearches searches;
    private final Rollup rollup;
    private final Clock clock;

    public PreviewScopeRule(
            Permissions permissions,
            ReadRuleDraft drafts,
            ScopeReferences references,
            RefreshSearches searches,
            Rollup rollup,
            Clock clock) {
        this.permissions = permissions;
        this.drafts = drafts;
        this.references = references;
        this.searches = searches;
        this.rollup = rollup;
        this.clock = clock;
    }

    public Outcome<ScopePreview> preview(UserKey actor, InitiativeKey key, RuleDraft draft) {
        return permissions.demand(actor, Action.EDIT_SCOPE, key).then(node -> drafts.read(actor, draft)
                .map(selector -> preview(actor, node, draft.effect(), selector)));
    }

    private ScopePreview preview(UserKey actor, InitiativeNode node, ScopeRule.Effect effect, Selector selector) {
        var drafted = new ScopeRule(DRAFTED, node.id(), effect, selector, actor, clock.instant());
        var before = rollup.snapshot();
        var after = rollup.preview(rules -> with(rules, drafted), Map.of(DRAFTED, searches.search(drafted)));
        return new ScopePreview(
                selector,
                Optional.ofNullable(references.labels(actor, List.of(selector)).get(selector)),
                after.rule(DRAFTED),
                before.figures(node.id()),
                after.figures(node.id()));
    }

    private static List<ScopeRule> with(List<ScopeRule> rules, ScopeRule drafted) {
        var all = new ArrayList<>(rules);
        all.add(drafted);
        return all;
    }
}
