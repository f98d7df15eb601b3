package org.programmeoffice.workitem;

import org.programmeoffice.common.Page;

/**
 * One page of a list of work items, as the viewer.
 *
 * @param page the items of the page that the viewer may see; offset and total count the others too
 * @param hiddenOnPage how many items of this page the viewer may not see
 * @param archivedOnPage how many items of this page nobody can see since they are archived
 */
public record ListedItems(Page<WorkItemSearch.Listed> page, int hiddenOnPage, int archivedOnPage) {}
