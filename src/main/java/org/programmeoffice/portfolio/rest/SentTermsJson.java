package org.programmeoffice.portfolio.rest;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.rest.Sent;

/** Labels as they shall be, by code with hyphens for its dots; a code that is left out keeps its own, an empty text clears it. */
public record SentTermsJson(@Nullable Map<String, @Nullable String> labels, @Nullable Integer revision) {
    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        if (labels != null) {
            labels.forEach((code, label) -> typed.put(code.replace('-', '.'), Sent.text(label)));
        }
        return typed;
    }
}
