package org.programmeoffice.web;

import java.util.Locale;
import org.programmeoffice.rollup.RagStatus;

/**
 * A status as every page shows it: shape, letter, word and colour.
 *
 * @param style green, amber, red, blue or grey
 */
public record RagView(String style, String letter, String word) {
    public static RagView of(RagStatus status, Texts texts) {
        var style = status.name().toLowerCase(Locale.ROOT);
        return new RagView(style, texts.text("pmo.web.rag.letter." + style), texts.text(status.textKey()));
    }
}
