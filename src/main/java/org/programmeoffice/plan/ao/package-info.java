/** Plans as rows. Reading for one initiative or for all of them costs the same number of statements. */
@NullMarked
package org.programmeoffice.plan.ao;

import org.jspecify.annotations.NullMarked;
