/**
 * What every page door shares. One servlet, {@link org.programmeoffice.web.PageServlet}, hands each request to
 * {@link org.programmeoffice.web.PageDoor}, which knows the person, finds the {@link org.programmeoffice.web.Page} for the
 * path in {@link org.programmeoffice.web.Pages}, and renders what the page answers: a whole page, one part of it for a live
 * refresh, or a refusal. Missing and not viewable look exactly alike.
 *
 * <p>A page's answer is a {@code …View} record of finished text, flags and lists. {@link
 * org.programmeoffice.web.ViewMaps} turns it into maps and lists before it meets a template, so the host's list of allowed
 * methods never matters. {@link org.programmeoffice.web.Formats} knows how numbers and dates look in a language, {@link
 * org.programmeoffice.web.Texts} what the words are. The host escapes every value; nothing here escapes again, and no
 * value has a name that ends in "Html", which the host would leave as it is.
 */
@NullMarked
package org.programmeoffice.web;

import org.jspecify.annotations.NullMarked;
