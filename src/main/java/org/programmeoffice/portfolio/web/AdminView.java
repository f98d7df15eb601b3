package org.programmeoffice.portfolio.web;

import java.util.List;

/**
 * An administrator's choices and what this node finds about itself.
 *
 * @param guessed whether nobody has chosen yet, so that all choices are guesses
 * @param prefixesFixed whether every kind has keys, so that no prefix can change
 */
record AdminView(
        List<Check> checks,
        String checked,
        boolean guessed,
        Settings settings,
        List<Prefix> prefixes,
        boolean prefixesFixed,
        String prefixRevision,
        String prefixAction,
        CreateView create) {
    /**
     * One finding in plain words.
     *
     * @param state the style of its mark: ok, warn or bad
     * @param advice what to do; empty if nothing
     */
    record Check(String state, String mark, String finding, String advice) {}

    /** Something to choose. */
    record Choice(String value, String label, boolean chosen) {}

    /** The form of the choices for figures. */
    record Settings(
            String action,
            String revision,
            List<Choice> epicLinkFields,
            List<Choice> pointsFields,
            List<Choice> resolutions,
            List<Choice> zones,
            String pollSeconds,
            String pagesPerSecond) {}

    /**
     * What the keys of a kind begin with.
     *
     * @param fixed whether keys exist, so that it can no longer change
     * @param clash whether a Jira project has the same key
     */
    record Prefix(String kind, String label, String prefix, boolean fixed, boolean clash) {}
}
