/**
 * Plans over REST, below {@code /rest/pmo/1.0/initiatives/{key}}: stages, milestones, budget, baselines, tolerances. Days
 * are written as {@code 2026-03-31}, months as {@code 2026-03}, amounts as text with a point, such as {@code "1234.50"}.
 */
@NullMarked
package org.programmeoffice.plan.rest;

import org.jspecify.annotations.NullMarked;
