/**
 * The host behind outgoing ports: the only package, with pages and wiring, that knows Jira's own API.
 *
 * <p>{@link org.programmeoffice.jira.JiraWorkItemFeed} reads facts from the issue index, a page at a time, and
 * {@link org.programmeoffice.jira.IssueFacts} turns a host issue into the few numbers that we keep.
 * {@link org.programmeoffice.jira.JiraWorkItemSearch} lists items as the viewer,
 * {@link org.programmeoffice.jira.JiraScopeReferences} understands what a person writes into a scope rule.
 * {@link org.programmeoffice.jira.JiraHostVocabulary}, {@link org.programmeoffice.jira.JiraRollupSettings} and
 * {@link org.programmeoffice.jira.JiraPeople} answer for lists, choices and people.
 *
 * <p>Decisions. Searches that load facts override security, since a structural rule counts all its items; a search that a
 * person wrote never does. Ids, not names, go into our own JQL: ids survive a rename and need no quoting. A thread of our
 * own enters Jira only through {@link org.programmeoffice.jira.JiraBackground}. No host class leaves this package.
 */
@NullMarked
package org.programmeoffice.jira;

import org.jspecify.annotations.NullMarked;
