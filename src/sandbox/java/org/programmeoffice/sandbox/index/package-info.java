/**
 * The issue index of the sandbox and its query language. {@link org.programmeoffice.sandbox.index.IssueIndex} keeps
 * one Lucene document per issue, with the compact {@link org.programmeoffice.sandbox.index.IssueSource} stored in it;
 * JQL goes from text to {@link org.programmeoffice.sandbox.index.JqlQuery} by
 * {@link org.programmeoffice.sandbox.index.JqlParser} and from there to a Lucene query by
 * {@link org.programmeoffice.sandbox.index.JqlCompiler}, which asks
 * {@link org.programmeoffice.sandbox.index.JqlNames} what the names in it mean for the searcher.
 */
package org.programmeoffice.sandbox.index;
