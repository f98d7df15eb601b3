package org.programmeoffice.sheet;

import java.util.List;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;

/**
 * What an import would do, before it does anything.
 *
 * @param sheet the sheet that was read
 * @param sheets the sheets that could be
 * @param records the rows without errors
 * @param errors what is wrong, in reading order, at most {@link #LISTED}
 * @param errorCount how much is wrong
 */
public record SheetPreview(
        String sheet,
        List<String> sheets,
        HeadingRow headings,
        ColumnMapping mapping,
        List<SheetRecord> records,
        List<CellError> errors,
        int errorCount,
        List<SheetNote> notes) {
    /** More errors than this are counted, not listed: nobody reads them. */
    public static final int LISTED = 2_000;

    public SheetPreview {
        sheets = List.copyOf(sheets);
        records = List.copyOf(records);
        errors = errors.stream().limit(LISTED).toList();
        notes = List.copyOf(notes);
    }

    /** Returns all records if nothing in the file is wrong; otherwise a refusal that names each wrong cell. */
    public Outcome<List<SheetRecord>> importable() {
        return errorCount == 0
                ? Outcome.done(records)
                : Outcome.refused(new Refusal.Invalid(
                        errors.stream().map(CellError::asFieldError).toList()));
    }
}
