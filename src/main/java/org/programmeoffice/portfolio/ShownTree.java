package org.programmeoffice.portfolio;

import org.programmeoffice.common.Page;

/**
 * A page of a tree.
 *
 * @param lines of the page; their total counts the lines of all pages, so nothing that is closed away
 * @param archived how many are left out, or would be, because they or what they stand in is archived
 * @param initiatives how many initiatives the tree has, closed away or not
 */
public record ShownTree(Page<TreeEntry> lines, int initiatives, int archived) {}
