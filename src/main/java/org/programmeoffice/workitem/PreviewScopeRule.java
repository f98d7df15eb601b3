package org.programmeoffice.workitem;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/**
 * Shows what a rule would do before it is saved, by the same pass over the same facts. A JQL text is searched as the actor, with
 * security, so that a preview tells nothing that a search would not.
 */
public final class PreviewScopeRule {
    /** No stored rule has this id; it sorts last, so exclusions are blamed on stored rules first. */
    private static final long DRAFTED = Long.MAX_VALUE;

    /** So many previews are computed at the same time; one more waits a little. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
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
                .then(selector -> inTurn(() -> preview(actor, node, draft.effect(), selector))));
    }

    private Outcome<ScopePreview> inTurn(Supplier<ScopePreview> preview) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return busy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return busy();
        }
        try {
            return Outcome.done(preview.get());
        } finally {
            turns.release();
        }
    }

    private static Outcome<ScopePreview> busy() {
        return Outcome.refused(Refusal.Invalid.field("reference", "pmo.workitem.rule.error.busy"));
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
