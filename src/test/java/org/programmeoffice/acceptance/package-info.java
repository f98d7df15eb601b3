/**
 * Compares the app's own figures with those that somebody else computed from the same Jira issues.
 *
 * <p>{@link org.programmeoffice.acceptance.Acceptance} starts the sandbox on the issues of a folder, links them to initiatives over
 * REST as a person would, reads the figures back over REST and compares them with {@code expected-rollup.json}. It computes nothing
 * itself: {@link org.programmeoffice.acceptance.Comparison} only holds one number against another and counts.
 */
package org.programmeoffice.acceptance;
