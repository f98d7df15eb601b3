/**
 * How an initiative stands, on one screen, for readers who will not open five pages: {@link
 * org.programmeoffice.status.ShowStatus} puts beside each other what other features know, and adds a {@link
 * org.programmeoffice.status.Trend}. Nothing is declared or kept here, and nothing is judged: what has no rules yet is said to
 * be missing, never taken for good.
 */
@NullMarked
package org.programmeoffice.status;

import org.jspecify.annotations.NullMarked;
