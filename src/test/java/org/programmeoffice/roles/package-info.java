/**
 * Who may do what, through every door of the app: {@code role-matrix.txt} says it, {@link
 * org.programmeoffice.roles.RoleMatrixTest} demands a line for every door, {@link org.programmeoffice.roles.RoleMatrixIT} walks
 * them all as everybody.
 */
package org.programmeoffice.roles;
