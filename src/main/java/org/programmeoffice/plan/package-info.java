/**
 * Plans: what an initiative promised, what it now expects, and what came of it.
 *
 * <p>A {@link org.programmeoffice.plan.Stage} and a {@link org.programmeoffice.plan.Milestone} carry what is expected
 * (forecast) and what happened (actual); a {@link org.programmeoffice.plan.BudgetLine} carries planned, actual and
 * committed money per month. None of them carries its own promise: a promise is a
 * {@link org.programmeoffice.plan.Baseline}, which freezes all of them at once ({@link
 * org.programmeoffice.plan.FrozenPlan}), is proposed by one person and approved by another, and is never changed after
 * that. So a date or an amount cannot be re-promised by editing it.
 *
 * <p>The first baseline that was approved is the original and is never lost: a {@link org.programmeoffice.plan.Slip} is
 * read against it and against the latest one ({@link org.programmeoffice.plan.BaselineHistory}). {@link
 * org.programmeoffice.plan.CostPosition} does the same for money. A {@link org.programmeoffice.plan.ToleranceSet} says
 * how far a {@link org.programmeoffice.plan.Deviation} may go before it needs somebody above, and answers with a colour
 * and its reason; what has no baseline or no data is grey.
 *
 * <p>A {@link org.programmeoffice.plan.Roadmap} is the geometry of several plans on one time line; pages draw it.
 */
@NullMarked
package org.programmeoffice.plan;

import org.jspecify.annotations.NullMarked;
