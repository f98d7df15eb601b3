package org.programmeoffice.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;

/** Reads a file for an import and says what it found: each record and each wrong cell. Writes nothing. */
public final class PreviewImport {
    private final List<SheetField<?>> fields;

    public PreviewImport(List<SheetField<?>> fields) {
        this.fields = List.copyOf(fields);
    }

    /** Returns the preview; refuses only a file that has no sheet to read, or not the one chosen. */
    public Outcome<SheetPreview> preview(Spreadsheet file, ImportChoices choices) {
        var sheet = choices.sheet().isEmpty() ? bestOf(file) : file.named(choices.sheet());
        return sheet.map(found -> Outcome.done(preview(file, found, choices)))
                .orElseGet(() -> Outcome.refused(Refusal.Invalid.field(
                        "sheet", choices.sheet().isEmpty() ? "pmo.sheet.file.empty" : "pmo.sheet.file.noSuchSheet")));
    }

    /** The sheet with most columns of ours; the first of equals. */
    private Optional<Sheet> bestOf(Spreadsheet file) {
        return file.visible().stream()
                .max(Comparator.<Sheet>comparingInt(
                                sheet -> guess(sheet, headings(sheet)).matches().size())
                        .thenComparing(Comparator.<Sheet>comparingInt(file.sheets()::indexOf)
                                .reversed()));
    }

    private HeadingRow headings(Sheet sheet) {
        return HeadingRow.find(sheet, fields)
                .orElseThrow(() -> new IllegalStateException("blank sheet " + sheet.name()));
    }

    private ColumnMapping guess(Sheet sheet, HeadingRow headings) {
        return new ColumnGuess(sheet, headings, fields).mapping();
    }

    private SheetPreview preview(Spreadsheet file, Sheet sheet, ImportChoices choices) {
        var headings = headings(sheet);
        var mapping = choices.columns().isEmpty() ? guess(sheet, headings) : ColumnMapping.chosen(choices.columns());
        var reader = new RowReader(sheet, headings, mapping, fields);
        var records = reader.records(choices.notation());
        var notes = new ArrayList<>(otherSheets(file, sheet));
        notes.addAll(unmapped(sheet, headings, mapping));
        notes.addAll(reader.notes());
        var names = file.visible().stream().map(Sheet::name).toList();
        return new SheetPreview(
                sheet.name(), names, headings, mapping, records, reader.errors(), reader.errorCount(), notes);
    }

    private static List<SheetNote> otherSheets(Spreadsheet file, Sheet read) {
        return file.sheets().stream()
                .filter(sheet -> !sheet.isBlank() && !sheet.name().equals(read.name()))
                .map(sheet -> SheetNote.of(
                        sheet.hidden() ? "pmo.sheet.note.hiddenSheet" : "pmo.sheet.note.otherSheet", sheet.name()))
                .toList();
    }

    private static List<SheetNote> unmapped(Sheet sheet, HeadingRow headings, ColumnMapping mapping) {
        var mapped = mapping.matches().values().stream()
                .map(ColumnMapping.Match::column)
                .toList();
        return sheet.columns().stream()
                .filter(column -> !mapped.contains(column))
                .map(column ->
                        SheetNote.of("pmo.sheet.note.notMapped", headings.text(column), CellAddress.letters(column)))
                .toList();
    }
}
