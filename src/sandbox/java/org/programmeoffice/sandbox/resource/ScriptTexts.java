package org.programmeoffice.sandbox.resource;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.programmeoffice.sandbox.host.Translations;

/**
 * Replaces each {@code AJS.I18n.getText("key")} in a script by the text itself and, where arguments follow, by
 * {@code AJS.format("text", …)}, as the host does when it serves the script.
 */
record ScriptTexts(Translations texts, Locale locale) {
    private static final Pattern CALL =
            Pattern.compile("(?:\\b(?:AJS|WRM)\\.)?\\bI18n\\.getText\\(\\s*([\"'])([\\w.\\-]+)\\1\\s*([,)])");

    String fill(String script) {
        Matcher call = CALL.matcher(script);
        StringBuilder filled = new StringBuilder();
        while (call.find()) {
            call.appendReplacement(filled, Matcher.quoteReplacement(replacement(call.group(2), call.group(3))));
        }
        return call.appendTail(filled).toString();
    }

    private String replacement(String key, String end) {
        if (end.equals(")")) {
            return literal(texts.getText(locale, key));
        }
        String raw = texts.raw(locale, key);
        return "AJS.format(" + literal(raw == null ? key : raw) + ",";
    }

    private static String literal(String text) {
        String encoded = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        return '"'
                + encoded.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
                + '"';
    }
}
