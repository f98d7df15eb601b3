/**
 * The Jira of the sandbox: {@link org.programmeoffice.sandbox.jira.SandboxJira} opens a world of users, projects and
 * issues, from a file of REST search results or from the generator, and offers Jira's own Java interfaces over it.
 */
package org.programmeoffice.sandbox.jira;
