package org.programmeoffice.plan;

/**
 * A row of a table of costs, as typed or read from a spreadsheet. An empty amount leaves what was there.
 *
 * @param number the row's number in the table, to name what is wrong with it
 */
public record CostRow(int number, String category, String month, String planned, String actual) {}
