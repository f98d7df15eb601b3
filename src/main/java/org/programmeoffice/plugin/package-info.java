/**
 * The object graph and its life. {@link org.programmeoffice.plugin.Wiring} reads from top to bottom: adapters of the host
 * ({@link org.programmeoffice.plugin.JiraParts}), records and roles ({@link org.programmeoffice.plugin.RecordParts}), work items
 * ({@link org.programmeoffice.plugin.WorkItemParts}), doors. Everything is made with {@code new}; Spring only hands over the
 * host's services, and our objects to the classes that the host makes.
 * {@link org.programmeoffice.plugin.Starter} begins what runs by itself once the host is up, and ends it.
 */
@NullMarked
package org.programmeoffice.plugin;

import org.jspecify.annotations.NullMarked;
