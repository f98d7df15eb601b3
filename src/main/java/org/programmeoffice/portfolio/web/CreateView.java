package org.programmeoffice.portfolio.web;

import java.util.List;

/**
 * The form that creates an initiative.
 *
 * @param action the REST address
 * @param kinds what may be created; at least one
 * @param parent the key of what it shall stand in; empty if the visitor chooses
 */
record CreateView(String action, List<RolesView.Choice> kinds, String parent) {}
