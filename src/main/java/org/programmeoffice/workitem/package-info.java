/**
 * From work items to figures, one way. A {@link org.programmeoffice.workitem.WorkItem} is a few numbers about what Jira
 * calls an issue; {@link org.programmeoffice.workitem.WorkItemTable} keeps them in columns of primitives and never keeps a
 * key or a summary. The feed ({code LoadWorkItems},
 * {code PollWorkItems}) fills it through the port
 * {@link org.programmeoffice.workitem.WorkItemFeed}. A {@link org.programmeoffice.workitem.ScopeRule} names, with a
 * {@link org.programmeoffice.workitem.Selector}, what belongs to an initiative.
 *
 * <p>{code Rollup} owns table, rules and hierarchy. One writer at a time changes facts; each
 * pass works on a published, immutable state and ends in a {@link org.programmeoffice.workitem.RollupSnapshot}, swapped
 * atomically and read in O(1). Membership comes first: every row gets the interned set of rules that reach it, and all that
 * follows (initiatives, exclusions, duplicates) is worked out once per distinct set. Then one sweep accumulates per set, and
 * the sums fan out to initiatives. So every level counts each item once, whatever the overlap.
 *
 * <p>Use cases ({code ShowFigures}, {@link org.programmeoffice.workitem.AddScopeRule} …)
 * check permission first. Numbers may count items the viewer cannot open; keys, summaries and names come only from
 * {@link org.programmeoffice.workitem.WorkItemSearch}, as the viewer.
 */
@NullMarked
package org.programmeoffice.workitem;

import org.jspecify.annotations.NullMarked;
