/**
 * Waiting notices, claims and choices as rows.
 *
 * <p>The host's store has no conditional update. So the right to send to a person is the row whose unique column says {@code
 * alice#7}: of two nodes that want the seventh claim, the database lets one have it. What that node takes, it reads after it
 * has the row, and so after the claim before was committed.
 */
@NullMarked
package org.programmeoffice.notify.ao;

import org.jspecify.annotations.NullMarked;
