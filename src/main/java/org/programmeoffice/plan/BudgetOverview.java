package org.programmeoffice.plan;

/** A budget and where it stands against what was promised. */
public record BudgetOverview(Budget budget, CostPosition position) {}
