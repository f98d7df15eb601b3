/**
 * The pages of a plan. {@link org.programmeoffice.plan.web.PlanPage} shows dates, baselines and tolerances, {@link
 * org.programmeoffice.plan.web.BudgetPage} the money, {@link org.programmeoffice.plan.web.RoadmapPage} several plans on one
 * time line. Each asks use cases as the visitor and words what they answer; what is not known says why.
 */
@NullMarked
package org.programmeoffice.plan.web;

import org.jspecify.annotations.NullMarked;
