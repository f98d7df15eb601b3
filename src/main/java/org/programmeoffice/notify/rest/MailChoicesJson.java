package org.programmeoffice.notify.rest;

import java.util.Map;
import java.util.TreeMap;
import org.programmeoffice.notify.MailChoices;

/** What a person hears of how soon; each kind by its code, each rhythm by its word. */
public record MailChoicesJson(Map<String, String> rhythms, String format) {
    static MailChoicesJson of(MailChoices choices) {
        var rhythms = new TreeMap<String, String>();
        choices.all().forEach((kind, rhythm) -> rhythms.put(kind.code(), rhythm.code()));
        return new MailChoicesJson(rhythms, choices.plainText() ? "text" : "html");
    }
}
