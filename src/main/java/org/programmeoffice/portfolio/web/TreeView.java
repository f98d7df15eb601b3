package org.programmeoffice.portfolio.web;

import java.util.List;

/**
 * A page of the hierarchy.
 *
 * @param archived what is left out or shown because it is archived
 * @param count how many initiatives there are, in words
 * @param position which lines these are; empty if they are all
 * @param previous address of the page before; empty if there is none
 * @param next address of the page after; empty if there is none
 */
record TreeView(List<TreeRow> rows, String count, String position, String previous, String next, Archived archived) {
    /** A link that shows or hides what is archived; its label is empty if nothing is. */
    record Archived(String label, String href) {
        static final Archived NONE = new Archived("", "");
    }
}
