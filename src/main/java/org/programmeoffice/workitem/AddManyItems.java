package org.programmeoffice.workitem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/**
 * Links many work items at once, from keys that somebody pasted: epics with what belongs to them, other items by themselves. All
 * or none: every key that is unknown is named. What is linked already is stepped over.
 */
public final class AddManyItems {
    /** So many keys are taken at once. */
    public static final int MOST = 500;

    private final Permissions permissions;
    private final ScopeRules rules;
    private final ReadRuleDraft drafts;
    private final ScopeReferences references;
    private final Rollup rollup;

    public AddManyItems(
            Permissions permissions,
            ScopeRules rules,
            ReadRuleDraft drafts,
            ScopeReferences references,
            Rollup rollup) {
        this.permissions = permissions;
        this.rules = rules;
        this.drafts = drafts;
        this.references = references;
        this.rollup = rollup;
    }

    /**
     * Links the items and returns the rules that are new.
     *
     * @param keys keys with white space, commas or semicolons between them
     */
    public Outcome<List<ScopeRule>> add(
            UserKey actor,
            InitiativeKey key,
            String keys,
            ScopeRule.Effect effect,
            boolean withSubTasks,
            int expectedRevision) {
        return permissions.demand(actor, Action.EDIT_SCOPE, key).then(node -> read(actor, keys, effect, withSubTasks)
                .then(read -> add(actor, node, read, expectedRevision)));
    }

    private Outcome<List<RuleText>> read(UserKey actor, String keys, ScopeRule.Effect effect, boolean withSubTasks) {
        var errors = new ArrayList<FieldError>();
        var found = new LinkedHashSet<RuleText>();
        var texts = texts(keys);
        if (texts.isEmpty() || texts.size() > MOST) {
            return Outcome.refused(
                    texts.isEmpty()
                            ? Refusal.Invalid.field("keys", "pmo.workitem.rule.error.empty")
                            : Refusal.Invalid.field("keys", "pmo.workitem.rule.error.manyKeys", String.valueOf(MOST)));
        }
        for (var text : texts) {
            var read = drafts.read(actor, new RuleDraft(effect, SelectorKind.ITEM, text, "", false));
            if (read instanceof Outcome.Done<Selector> done) {
                found.add(new RuleText(effect, asEpic(done.value(), withSubTasks)));
            } else {
                errors.add(FieldError.of("keys", "pmo.workitem.error.unknown", text));
            }
        }
        return errors.isEmpty() ? Outcome.done(List.copyOf(found)) : Outcome.refused(new Refusal.Invalid(errors));
    }

    private Selector asEpic(Selector item, boolean withSubTasks) {
        return references.isEpic(item.target()) ? new Selector.Epic(item.target(), withSubTasks) : item;
    }

    private Outcome<List<ScopeRule>> add(
            UserKey actor, InitiativeNode node, List<RuleText> read, int expectedRevision) {
        var known = rules.of(node.id()).stream()
                .map(rule -> new RuleText(rule.effect(), rule.selector()))
                .toList();
        var added = read.stream().filter(rule -> !known.contains(rule)).toList();
        if (added.isEmpty()) {
            return Outcome.refused(Refusal.Invalid.field("keys", "pmo.workitem.rule.error.exists"));
        }
        return rules.addAll(actor, node, added, expectedRevision).map(done -> {
            rollup.rulesChanged();
            return done;
        });
    }

    private static Set<String> texts(String keys) {
        var texts = new LinkedHashSet<String>();
        for (var text : keys.split("[\\s,;]+", -1)) {
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }
}
