/** Roles as rows: {@link org.programmeoffice.access.ao.RoleRow}, one for each time a role was given. */
@NullMarked
package org.programmeoffice.access.ao;

import org.jspecify.annotations.NullMarked;
