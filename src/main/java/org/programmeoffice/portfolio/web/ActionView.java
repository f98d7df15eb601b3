package org.programmeoffice.portfolio.web;

/**
 * A button above a page.
 *
 * @param dialog id of the dialog it opens
 * @param primary whether it is the one thing most people want; at most one on a page
 */
record ActionView(String label, String dialog, boolean primary) {}
