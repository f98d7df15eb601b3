/**
 * Spreadsheets in and out, the same for every feature.
 *
 * <p><b>In.</b> {@link org.programmeoffice.sheet.Spreadsheets} reads a file into a
 * {@link org.programmeoffice.sheet.Spreadsheet} of typed cells with their addresses. A feature says what it wants as a
 * list of {@link org.programmeoffice.sheet.SheetField}, each with the headings people use for it and a
 * {@link org.programmeoffice.sheet.CellRule}. {@link org.programmeoffice.sheet.PreviewImport} finds the heading row,
 * guesses the {@link org.programmeoffice.sheet.ColumnMapping}, reads every row and answers with a
 * {@link org.programmeoffice.sheet.SheetPreview}: the records, and a {@link org.programmeoffice.sheet.CellError} for
 * every wrong cell. Writing is the feature's use case, all or nothing, and only if nothing is wrong.
 *
 * <p><b>Out.</b> {@link org.programmeoffice.sheet.SheetWriter} takes rows as they come;
 * {@link org.programmeoffice.sheet.SheetTemplate} writes an empty file that explains itself.
 *
 * <p>Decisions: a cell that can be read in two ways is an error that says how to write it, never a guess
 * ({@link org.programmeoffice.sheet.Notation}); a formula is refused in a column that is read, because its value
 * depends on cells that are not imported; merged data cells are refused, because all but one of them are empty;
 * hidden sheets are left out with a note. What reads and writes files stands in {@code sheet.format}, the only place
 * where libraries for file formats are used.
 */
@NullMarked
package org.programmeoffice.sheet;

import org.jspecify.annotations.NullMarked;
