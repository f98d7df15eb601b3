/**
 * Who may do what, and what was done.
 *
 * <p>A {@link org.programmeoffice.access.RoleAssignment} gives a person a {@link org.programmeoffice.access.Role} on one
 * initiative for a span of days. {@link org.programmeoffice.access.Permissions} weighs the roles that hold on the day of
 * the act, on the initiative and on what stands above it ({@link org.programmeoffice.access.Standing}), against a row of
 * the permission table ({@link org.programmeoffice.access.Action}). A role lets its holder view everything below; it
 * lets him change only the initiative that it is held on.
 *
 * <p>Who gives roles: the chair. On an initiative that has no chair of its own, the chair of the nearest initiative
 * above that has one (appointing a board is the act of the level that commissions it, so this is no inherited decision),
 * and its managers, who may add managers and viewers but never a chair: who prepares does not appoint who decides. A
 * standalone initiative therefore has no chair until it stands under one. An administrator has no role anywhere; he
 * names the chair of a portfolio that has none, and this is kept like any other change.
 *
 * <p>Every write goes through {@link org.programmeoffice.access.Revisions}, which keeps the change and its
 * {@link org.programmeoffice.access.Revision} together or not at all. The revision is also what decides between two people
 * who change the same thing at the same time, since only one of them can record the next number of a
 * {@link org.programmeoffice.access.Subject}.
 */
@NullMarked
package org.programmeoffice.access;

import org.jspecify.annotations.NullMarked;
