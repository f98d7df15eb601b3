package org.programmeoffice.workitem.rest;

import org.programmeoffice.workitem.ScopePreview;

/** What a drafted rule would do: itself, and the initiative without and with it. */
public record ScopePreviewJson(
        ScopeJson.RuleFiguresJson rule,
        TotalsJson inScopeBefore,
        TotalsJson inScopeAfter,
        DeliveryJson before,
        DeliveryJson after) {
    static ScopePreviewJson of(ScopePreview preview) {
        return new ScopePreviewJson(
                ScopeJson.RuleFiguresJson.of(preview.rule()),
                TotalsJson.of(preview.before().inScope()),
                TotalsJson.of(preview.after().inScope()),
                DeliveryJson.of(preview.before().delivery()),
                DeliveryJson.of(preview.after().delivery()));
    }
}
