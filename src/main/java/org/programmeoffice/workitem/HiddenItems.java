package org.programmeoffice.workitem;

/**
 * How many items of an initiative's scope the viewer may not see in Jira.
 *
 * @param counted false while the count is still going on; hidden is 0 then
 * @param total items in scope, without archived ones, which nobody can see
 */
public record HiddenItems(boolean counted, long total, long hidden) {}
