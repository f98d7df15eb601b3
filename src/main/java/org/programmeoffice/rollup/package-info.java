/**
 * Values that roll up. {@link org.programmeoffice.rollup.Progress} is earned of total,
 * {@link org.programmeoffice.rollup.Coverage} says how much of a scope a measure speaks for,
 * {@link org.programmeoffice.rollup.WorkTotals} are the plain set figures of a scope,
 * {@link org.programmeoffice.rollup.WeekSeries} is what happened per {@link org.programmeoffice.rollup.IsoWeek}, and
 * {@link org.programmeoffice.rollup.LeadTime} are percentiles, which do not add up and therefore have no {@code plus}.
 *
 * <p>Each of the others is a commutative monoid: {@code plus} neither depends on order nor on grouping and has a neutral
 * value. Adding assumes disjoint scopes; where scopes overlap the caller unites the sets first and counts once. Nothing
 * here rounds before it is shown, and a percentage is never summed. Instants become weeks in
 * {@link org.programmeoffice.rollup.WeekCalendar}, whose zone is always an argument.
 */
@NullMarked
package org.programmeoffice.rollup;

import org.jspecify.annotations.NullMarked;
