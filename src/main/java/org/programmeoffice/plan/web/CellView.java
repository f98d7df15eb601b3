package org.programmeoffice.plan.web;

/**
 * A value in a table.
 *
 * @param loud whether it is worse than promised
 * @param reason why there is no value, or what limits it; empty if there is nothing to say
 */
record CellView(String value, boolean loud, String reason) {}
