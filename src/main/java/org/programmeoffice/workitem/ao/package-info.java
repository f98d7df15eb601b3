/**
 * The rows of the work item feature: scope rules ({@link org.programmeoffice.workitem.ao.ScopeRuleRow}), the figures that
 * outlive a restart ({@link org.programmeoffice.workitem.ao.KeptFigureRow}) and when an item without a resolution was first
 * seen done ({@link org.programmeoffice.workitem.ao.FirstSeenDoneRow}). Facts themselves are never stored: Jira has them.
 *
 * <p>Kept figures and first-seen instants are written by every node with the same content, so whoever comes second at an
 * insert has nothing left to do ({@link org.programmeoffice.workitem.ao.InsertOnce}).
 */
@NullMarked
package org.programmeoffice.workitem.ao;

import org.jspecify.annotations.NullMarked;
