package org.programmeoffice.workitem.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.workitem.RuleDraft;
import org.programmeoffice.workitem.ScopeRule;
import org.programmeoffice.workitem.SelectorKind;

/** A scope rule as it is sent; {@code kind} such as {@code epic} or {@code fix-version}, {@code effect} include if absent. */
public record NewScopeRuleJson(
        @Nullable String effect,
        @Nullable String kind,
        @Nullable String reference,
        @Nullable String jiraProject,
        @Nullable Boolean withSubTasks,
        @Nullable Integer revision) {
    Outcome<RuleDraft> draft() {
        var chosen = constant(SelectorKind.values(), Sent.text(kind));
        var asked = constant(ScopeRule.Effect.values(), effect == null ? "include" : effect);
        if (chosen.isEmpty() || asked.isEmpty()) {
            var field = chosen.isEmpty() ? "kind" : "effect";
            return Outcome.refused(Refusal.Invalid.field(field, "pmo.workitem.error.choice"));
        }
        return Outcome.done(new RuleDraft(
                asked.get(),
                chosen.get(),
                Sent.text(reference),
                Sent.text(jiraProject),
                Boolean.TRUE.equals(withSubTasks)));
    }

    /** Returns the effect as clients write it; include if it is absent. */
    static Outcome<ScopeRule.Effect> effect(@Nullable String text) {
        return constant(ScopeRule.Effect.values(), text == null ? "include" : text)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.Invalid.field("effect", "pmo.workitem.error.choice")));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String text) {
        return Arrays.stream(all).filter(one -> code(one).equals(text)).findFirst();
    }

    /** Returns the constant as clients write it. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
