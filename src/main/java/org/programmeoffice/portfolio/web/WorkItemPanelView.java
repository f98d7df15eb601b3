package org.programmeoffice.portfolio.web;

/**
 * The place that a script fills.
 *
 * @param address what it is filled with
 * @param key the key, which the visitor sees on the page anyway
 * @param kind the kind of scope rule that a link to it becomes
 */
record WorkItemPanelView(String address, String key, String kind) {}
