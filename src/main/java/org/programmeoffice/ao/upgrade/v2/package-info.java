/**
 * The tables that came with model version 2, for plans and dependencies: {@link
 * org.programmeoffice.ao.upgrade.v2.CreatePlanTables} with a copy of each row as it was then.
 */
@NullMarked
package org.programmeoffice.ao.upgrade.v2;

import org.jspecify.annotations.NullMarked;
