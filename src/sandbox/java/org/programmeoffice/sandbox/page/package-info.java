/**
 * The host's own pages, as plain as they can be while one still recognises Jira: login, home, issue, navigator,
 * administration, outbox. Each is a {@link org.programmeoffice.sandbox.page.HostPage} with a template under
 * {@code sandbox/}; the frame comes around it as it does around the app's pages.
 */
package org.programmeoffice.sandbox.page;
