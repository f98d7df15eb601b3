package org.programmeoffice.portfolio;

/**
 * Where a record is kept among its siblings.
 *
 * @param position from 1 in the order that somebody gave; 0 if nobody did, which comes after those that have one
 * @param archived whether lists leave it out unless they are asked for what is archived
 */
public record Shelf(int position, boolean archived) {
    /** Where a new record is. */
    public static final Shelf NEW = new Shelf(0, false);
}
