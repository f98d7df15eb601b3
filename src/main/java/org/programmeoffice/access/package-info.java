/**
 * Who may do what, and what was done.
 *
 * <p>A {@link org.programmeoffice.access.RoleAssignment} gives a person a {@link org.programmeoffice.access.Role} on one
 * initiative for a span of days. {@link org.programmeoffice.access.Permissions} weighs the roles that hold on the day of
 * the act, on the initiative and on what stands above it ({@link org.programmeoffice.access.Standing}), against a row of
 * the permission table ({@link org.programmeoffice.access.Action}). A role lets its holder view everything below; it
 * lets him decide and change only on the initiative that it is held on. A cell of the table is a right, narrowed by a limit
 * where the domain says "own", "for project" or "within what was delegated"; delegation that no figures on the record can
 * prove does not apply, so the next level decides.
 *
 * <p>Who gives roles: the board. On an initiative that nobody chairs, the board of the nearest initiative above that is
 * chaired (appointing a board is the act of the level that commissions it, so this is no inherited decision). The senior
 * responsible owner gives the roles that decide nothing. Who runs an initiative only proposes, and appoints nobody over
 * himself; but the first record of somebody who starts bottom-up has nobody to decide, so there, until there is a board or
 * an owner, he gives the roles that decide nothing himself.
 *
 * <p>An administrator has no role anywhere. He names the chair of a new portfolio, and later of what stands alone where
 * nobody who can log in answers for it any more: no chair and, of a programme or project, nobody who owns or runs it. This
 * is kept like any other change, so nothing ends up where nobody can act; under a board, that board acts instead. As long as
 * its manager is there, a standalone initiative gets a board by standing under one.
 *
 * <p>Every write goes through {@link org.programmeoffice.access.Revisions}, which keeps the change and its
 * {@link org.programmeoffice.access.Revision} together or not at all. The revision is also what decides between two people
 * who change the same thing at the same time, since only one of them can record the next number of a
 * {@link org.programmeoffice.access.Subject}.
 */
@NullMarked
package org.programmeoffice.access;

import org.jspecify.annotations.NullMarked;
