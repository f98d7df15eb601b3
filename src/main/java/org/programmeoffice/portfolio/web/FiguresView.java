package org.programmeoffice.portfolio.web;

import java.util.List;
import org.programmeoffice.web.chart.BarView;

/**
 * What an initiative's figures say: the conclusion as a sentence, then the key figures.
 *
 * @param strong the beginning of the sentence, which carries the message
 * @param rest the end of the sentence
 * @param measured whether anything was reached, without which there are no key figures
 * @param notes what limits the figures, in words; empty if nothing does
 * @param totals every item in scope by state, in words
 */
record FiguresView(
        String strong,
        String rest,
        boolean measured,
        List<Note> notes,
        List<Figure> figures,
        BarView bar,
        String totals,
        List<Part> legend) {

    /**
     * A sentence that limits the figures.
     *
     * @param late whether the figures are older than they should be
     */
    record Note(String text, boolean late) {}

    /** A number with its name, what it is made of, and the address that explains it. */
    record Figure(String label, String value, String note, String href) {}

    /** One part of the bar in words; {@code part} is done, doing or todo. */
    record Part(String part, String text, String href) {}
}
