/**
 * Model version 4, roles of the domain: {@link org.programmeoffice.ao.upgrade.v4.RenameRoles} with a copy of each row that it
 * reads, as it was then.
 */
@NullMarked
package org.programmeoffice.ao.upgrade.v4;

import org.jspecify.annotations.NullMarked;
