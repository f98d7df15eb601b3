/**
 * The host on the wire: Jetty under {@code /jira}, a session per person, the app's servlets, resources and scripts, and
 * the frame that the host puts around pages. {@link org.programmeoffice.sandbox.web.Gate} is the one filter through which
 * every request passes.
 */
package org.programmeoffice.sandbox.web;
