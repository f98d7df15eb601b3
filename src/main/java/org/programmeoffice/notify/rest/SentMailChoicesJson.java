package org.programmeoffice.notify.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.rest.Sent;

/** The choices as they shall be; a kind that is absent stays as it is. */
public record SentMailChoicesJson(
        @Nullable String assigned,
        @Nullable String escalated,
        @Nullable String review,
        @Nullable String role,
        @Nullable String ownRole,
        @Nullable String baseline,
        @Nullable String dependency,
        @Nullable String format) {
    Map<String, String> rhythms() {
        var rhythms = new LinkedHashMap<String, String>();
        rhythms.put("assigned", Sent.text(assigned));
        rhythms.put("escalated", Sent.text(escalated));
        rhythms.put("review", Sent.text(review));
        rhythms.put("role", Sent.text(role));
        rhythms.put("ownRole", Sent.text(ownRole));
        rhythms.put("baseline", Sent.text(baseline));
        rhythms.put("dependency", Sent.text(dependency));
        return rhythms;
    }

    /** Returns whether plain text is wanted. */
    Outcome<Boolean> plainText() {
        var wanted = Sent.text(format);
        return wanted.equals("html") || wanted.equals("text")
                ? Outcome.done(wanted.equals("text"))
                : Outcome.refused(Refusal.Invalid.field("format", "pmo.error.choice", "html, text"));
    }
}
