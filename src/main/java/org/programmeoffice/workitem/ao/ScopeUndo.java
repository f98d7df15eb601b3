package org.programmeoffice.workitem.ao;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Revision;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.RuleText;

/** A change of a scope, the other way round: rules that came go, rules that went come, and roles are what they were. */
record ScopeUndo(List<Change> changes, ScopeRuleRows rows) {
    private static final Pattern EFFECT = Pattern.compile("rule\\.(\\d{1,9})\\.effect");

    /** Returns how the revision is taken back; empty if it did anything else than link, unlink or change roles. */
    static Optional<ScopeUndo> of(Revision revision, ScopeRuleRows rows) {
        boolean possible = revision.changes().stream().allMatch(ScopeUndo::isUndone);
        return possible
                ? Optional.of(new ScopeUndo(
                        revision.changes().stream().map(ScopeUndo::turned).toList(), rows))
                : Optional.empty();
    }

    private static boolean isUndone(Change change) {
        return change.field().equals("rule")
                || (EFFECT.matcher(change.field()).matches()
                        && parsed(change.before()).isPresent());
    }

    private static Change turned(Change change) {
        return new Change(change.field(), change.after(), change.before());
    }

    void apply(UserKey actor, InitiativeId initiative, Instant now) {
        changes.forEach(change -> apply(change, actor, initiative, now));
    }

    private void apply(Change change, UserKey actor, InitiativeId initiative, Instant now) {
        var effect = EFFECT.matcher(change.field());
        if (effect.matches()) {
            parsed(change.after()).ifPresent(rule -> rows.row(initiative, Long.parseLong(effect.group(1)))
                    .ifPresent(row -> {
                        row.setEffect(rule.effect().name());
                        row.save();
                    }));
            return;
        }
        parsed(change.after()).ifPresent(rule -> rows.create(initiative, rule, actor, now));
        parsed(change.before()).ifPresent(rule -> rows.delete(initiative, rule));
    }

    private static Optional<RuleText> parsed(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(RuleText::parse);
    }
}
