package org.programmeoffice.workitem.rest;

import org.jspecify.annotations.Nullable;
import org.programmeoffice.workitem.InitiativeFigures;
import org.programmeoffice.workitem.ScopePreview;

/**
 * What a drafted rule would do: itself, and the initiative without and with it.
 *
 * @param label what the draft was understood to mean; null if it has no name that the actor may see
 */
public record ScopePreviewJson(
        @Nullable String label,
        ScopeJson.RuleFiguresJson rule,
        TotalsJson inScopeBefore,
        TotalsJson inScopeAfter,
        DeliveryJson before,
        DeliveryJson after,
        LeftOutJson leftOutBefore,
        LeftOutJson leftOutAfter) {
    /**
     * What progress does not count a first or a second time.
     *
     * @param excluded items that exclude rules took out
     * @param duplicates items in scope that more than one include rule reaches; they count once
     */
    public record LeftOutJson(long containers, long notDelivered, long excluded, long duplicates) {
        static LeftOutJson of(InitiativeFigures figures) {
            var exclusions = figures.exclusions();
            return new LeftOutJson(
                    exclusions.containers(),
                    exclusions.notDelivered(),
                    exclusions.excluded(),
                    figures.overlap().duplicates());
        }
    }

    static ScopePreviewJson of(ScopePreview preview) {
        return new ScopePreviewJson(
                preview.label().orElse(null),
                ScopeJson.RuleFiguresJson.of(preview.rule()),
                TotalsJson.of(preview.before().inScope()),
                TotalsJson.of(preview.after().inScope()),
                DeliveryJson.of(preview.before().delivery()),
                DeliveryJson.of(preview.after().delivery()),
                LeftOutJson.of(preview.before()),
                LeftOutJson.of(preview.after()));
    }
}
