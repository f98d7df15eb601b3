/**
 * The app's descriptor as the host reads it: a tree of {@link org.programmeoffice.sandbox.descriptor.Element} that know
 * their line, so that every complaint names it.
 */
package org.programmeoffice.sandbox.descriptor;
