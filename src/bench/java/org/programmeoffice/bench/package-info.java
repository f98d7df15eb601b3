/**
 * How fast and how small the roll-up is, beside what else one could do: {@link org.programmeoffice.bench.Bench} prints one
 * table for 16,000, 100,000 and 1,000,000 generated items in 1,000 projects. All take the same items; the pass of the app does
 * the most (rules, overlaps, exclusions, weeks, anomalies), the others at most sum up.
 */
@NullMarked
package org.programmeoffice.bench;

import org.jspecify.annotations.NullMarked;
