/** Model version 7: the fields of an initiative's record, and what was judged of it day by day. */
@NullMarked
package org.programmeoffice.ao.upgrade.v7;

import org.jspecify.annotations.NullMarked;
