/**
 * A small Jira-like host of real parts in which the packaged app runs: Felix and Gemini Blueprint wire it, Active
 * Objects keeps its rows, Jetty, Jersey and Velocity serve its pages in a frame that looks like Jira's.
 * {@link org.programmeoffice.sandbox.Sandbox} is the whole, {@link org.programmeoffice.sandbox.Main} starts it.
 *
 * <p>Signatures in {@code src/jira-api} have no behaviour. Where the host's type is a class, the sandbox has a class of
 * the same name under {@code com.atlassian}: test classes come first on the class path, so it is the one that runs.
 */
package org.programmeoffice.sandbox;
