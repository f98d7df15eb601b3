/**
 * The tables of model version 1, the first release: {@link org.programmeoffice.ao.upgrade.v1.CreateTables} with a copy of
 * each row as it was then. A later task has copies of its own, so that an old store goes through every shape in turn,
 * whatever the rows look like by now.
 */
@NullMarked
package org.programmeoffice.ao.upgrade.v1;

import org.jspecify.annotations.NullMarked;
