/**
 * Scripts, styles and files of pages. An app's {@link org.programmeoffice.sandbox.resource.WebResource} is served as one
 * script and one style with its texts filled in, after all that it depends on;
 * {@link org.programmeoffice.sandbox.resource.RequiredOnPage} collects what a page asks for.
 */
package org.programmeoffice.sandbox.resource;
