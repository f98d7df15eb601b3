package org.programmeoffice.workitem;

import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Understands a rule that somebody drafted and refuses one that could not be kept up. */
public final class ReadRuleDraft {
    /** The longest reference or JQL text that is taken. */
    public static final int LONGEST = 10_000;

    private final ScopeReferences references;
    private final WorkItemFeed feed;
    private final Rollup rollup;

    public ReadRuleDraft(ScopeReferences references, WorkItemFeed feed, Rollup rollup) {
        this.references = references;
        this.feed = feed;
        this.rollup = rollup;
    }

    Outcome<Selector> read(UserKey actor, RuleDraft draft) {
        if (draft.reference().isBlank()) {
            return Outcome.refused(Refusal.Invalid.field("reference", "pmo.workitem.rule.error.empty"));
        }
        if (draft.reference().length() > LONGEST) {
            return Outcome.refused(
                    Refusal.Invalid.field("reference", "pmo.workitem.rule.error.tooLong", String.valueOf(LONGEST)));
        }
        return references
                .resolve(actor, draft)
                .then(selector -> asEpic(selector, draft))
                .then(selector -> withinLimit(actor, selector));
    }

    /** An epic that nothing belongs to yet will do, and so will another item to which something does. */
    private Outcome<Selector> asEpic(Selector selector, RuleDraft draft) {
        return selector instanceof Selector.Epic epic
                        && !references.isEpic(epic.itemId())
                        && !rollup.write(table -> table.hasItemsBelow(epic.itemId()))
                ? Outcome.refused(Refusal.Invalid.field(
                        "reference",
                        "pmo.workitem.rule.error.noEpic",
                        draft.reference().strip()))
                : Outcome.done(selector);
    }

    private Outcome<Selector> withinLimit(UserKey actor, Selector selector) {
        if (selector instanceof Selector.Jql jql
                && feed.idsOf(actor, jql.text(), 0, 0) instanceof WorkItemFeed.Hits.Found found
                && found.total() > SearchHits.LIMIT) {
            return Outcome.refused(Refusal.Invalid.field(
                    "reference",
                    "pmo.workitem.rule.error.tooMany",
                    String.valueOf(found.total()),
                    String.valueOf(SearchHits.LIMIT)));
        }
        return Outcome.done(selector);
    }
}
