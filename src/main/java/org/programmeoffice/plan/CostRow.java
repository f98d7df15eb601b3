package org.programmeoffice.plan;

/**
 * A row of a table of costs, as typed or read from a spreadsheet.
 *
 * @param number the row's number in the table, to name what is wrong with it
 * @param actual empty if nothing is booked
 */
public record CostRow(int number, String category, String month, String planned, String actual) {}
