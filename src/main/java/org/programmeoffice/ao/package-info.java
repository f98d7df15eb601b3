/**
 * What every feature's rows share. {@link org.programmeoffice.ao.AoRevisions} keeps a change and its revision in one
 * transaction; {@link org.programmeoffice.ao.RevisionRow} is that revision.
 *
 * <p>The host's store has no conditional update. So the right to make the seventh change to {@code PJ-118} is the row
 * whose unique column says {@code PJ-118#7}: the database lets one of two writers have it, and holds the other back until
 * the first has committed. The row comes before the change, so whoever loses has changed nothing.
 */
@NullMarked
package org.programmeoffice.ao;

import org.jspecify.annotations.NullMarked;
