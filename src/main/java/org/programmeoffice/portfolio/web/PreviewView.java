package org.programmeoffice.portfolio.web;

import org.programmeoffice.web.Visit;

/**
 * Words of the preview of a rule, in which a script fills in {@code {0}} and {@code {1}}.
 *
 * @param action the REST address that answers what a rule would do
 * @param counts how many of the items found will count
 * @param takesOut how many items an exclusion takes out
 * @param moves progress changes
 * @param stays progress does not change
 * @param starts there was no progress before
 * @param nothing nothing is left to count
 */
record PreviewView(
        String action, String counts, String takesOut, String moves, String stays, String starts, String nothing) {
    /** Returns the words for the initiative of this key. */
    static PreviewView of(String action, String key, Visit visit) {
        return new PreviewView(
                action,
                visit.text("pmo.portfolio.preview.counts", "{0}", "{1}"),
                visit.text("pmo.portfolio.preview.takesOut", "{0}"),
                visit.text("pmo.portfolio.preview.moves", key, "{0}", "{1}"),
                visit.text("pmo.portfolio.preview.stays", key, "{0}"),
                visit.text("pmo.portfolio.preview.starts", key, "{0}"),
                visit.text("pmo.portfolio.preview.nothing", key));
    }
}
