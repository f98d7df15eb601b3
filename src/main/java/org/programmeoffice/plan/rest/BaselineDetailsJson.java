package org.programmeoffice.plan.rest;

/** A baseline with what it promised. */
public record BaselineDetailsJson(BaselineJson baseline, FrozenPlanJson plan) {}
