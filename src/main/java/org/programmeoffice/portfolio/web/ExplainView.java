package org.programmeoffice.portfolio.web;

import java.util.List;

/**
 * Where a figure comes from.
 *
 * @param value the figure as the pages show it
 * @param formula how it is worked out, in words
 * @param result the formula with its numbers; empty for a plain count
 * @param inputs what goes in and what stays out, each with its number
 * @param cutOff as of when, and by which zone days and weeks are counted
 * @param hiddenInScope says how many items of the whole scope the visitor cannot open; empty if not known
 * @param items the items of this page that the visitor may see
 * @param hidden says how many items of this page the visitor cannot open; empty if none
 * @param position which part of the list this is
 * @param previous address of the page before; empty if there is none
 * @param next address of the page after; empty if there is none
 */
record ExplainView(
        String value,
        String formula,
        String result,
        List<Input> inputs,
        String cutOff,
        String hiddenInScope,
        List<Item> items,
        String hidden,
        String position,
        String previous,
        String next) {
    /** A number that goes into the figure, with the address of its own list; the address is empty if it has none. */
    record Input(String label, String value, String href) {}

    /**
     * A work item; every text comes from users.
     *
     * @param category the style of its status: done, doing or todo
     */
    record Item(String key, String summary, String type, String status, String category, String href) {}
}
