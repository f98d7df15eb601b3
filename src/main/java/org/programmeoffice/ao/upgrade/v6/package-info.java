/**
 * The table that came with model version 6, for what JQL rules found: {@link
 * org.programmeoffice.ao.upgrade.v6.CreateSearchTable} with a copy of the row as it was then.
 */
@NullMarked
package org.programmeoffice.ao.upgrade.v6;

import org.jspecify.annotations.NullMarked;
