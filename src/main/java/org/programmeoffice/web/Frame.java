package org.programmeoffice.web;

import java.util.List;
import java.util.Optional;

/**
 * What stands above every page: where one is, what this is, and as of when.
 *
 * @param key the initiative's key; empty on pages that are not about one
 * @param initials two letters for the tile; empty for none
 * @param asOf as of when the figures hold; empty if there are none
 * @param tabs the pages of the initiative; empty on pages that are not one of them
 * @param administration whether the page belongs to the host's administration
 */
public record Frame(
        String title,
        String key,
        String initials,
        List<Crumb> crumbs,
        Optional<String> asOf,
        List<Tab> tabs,
        boolean administration) {
    public Frame {
        crumbs = List.copyOf(crumbs);
        tabs = List.copyOf(tabs);
    }

    /** Creates the frame of a page without tabs. */
    public Frame(
            String title,
            String key,
            String initials,
            List<Crumb> crumbs,
            Optional<String> asOf,
            boolean administration) {
        this(title, key, initials, crumbs, asOf, List.of(), administration);
    }

    /** One of the pages of an initiative; at most one is the current one. */
    public record Tab(String label, String href, boolean current) {}

    /** One step of the way from the top to the page. */
    public record Crumb(String label, String href) {}

    /** Returns the frame of a page about no initiative. */
    public static Frame titled(String title, List<Crumb> crumbs) {
        return new Frame(title, "", "", crumbs, Optional.empty(), false);
    }

    /** Returns the frame of a page in the host's administration. */
    public static Frame administration(String title) {
        return new Frame(title, "", "", List.of(), Optional.empty(), true);
    }

    /** Returns the capital first letters of the first two words. */
    public static String initialsOf(String title) {
        var words = title.strip().split("[^\\p{L}\\p{N}]+", -1);
        var letters = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty() && letters.codePointCount(0, letters.length()) < 2) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.toString();
    }
}
