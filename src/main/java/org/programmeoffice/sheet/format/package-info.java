/**
 * File formats behind {@link org.programmeoffice.sheet.Spreadsheets}: the only place where libraries for them are used.
 *
 * <p>Writing XLSX is left to fastexcel, CSV to FastCSV; both are unpacked into our jar and need nothing but the JDK.
 * Reading XLSX is our own, over the JDK's zip and StAX classes: the readers at hand neither tell merged cells nor bound
 * what a hostile file makes them unpack, and add several times the weight of our whole app. The parser is asked for by
 * {@code newDefaultFactory}, never by service lookup, so that it is the same in an OSGi container; document types and
 * external entities are off.
 *
 * <p>A file comes from a stranger. {@link org.programmeoffice.sheet.format.ReadLimits} bounds bytes, unpacked bytes,
 * rows, columns, cells and time; whatever is wrong with a file is a
 * {@link org.programmeoffice.sheet.format.RefusedFileException} inside this package and a refusal outside.
 */
@NullMarked
package org.programmeoffice.sheet.format;

import org.jspecify.annotations.NullMarked;
