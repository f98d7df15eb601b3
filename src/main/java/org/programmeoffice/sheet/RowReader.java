package org.programmeoffice.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the rows under the headings into records and collects every wrong cell on the way. */
final class RowReader {
    private final Sheet sheet;
    private final HeadingRow headings;
    private final ColumnMapping mapping;
    private final List<SheetField<?>> fields;
    private final List<CellError> errors = new ArrayList<>();
    private final Map<String, Map<Object, CellAddress>> seen = new HashMap<>();
    private int errorCount;
    private int skipped;

    RowReader(Sheet sheet, HeadingRow headings, ColumnMapping mapping, List<SheetField<?>> fields) {
        this.sheet = sheet;
        this.headings = headings;
        this.mapping = mapping;
        this.fields = fields;
    }

    List<SheetRecord> records(Notation chosen) {
        checkHeadings();
        var notation = chosen.withDecimalsOf(numberTexts());
        var records = new ArrayList<SheetRecord>();
        for (var row : sheet.rows()) {
            if (row.index() > headings.lastRow() && !isEmpty(row)) {
                record(row, notation).ifPresent(records::add);
            }
        }
        return records;
    }

    List<CellError> errors() {
        return errors;
    }

    int errorCount() {
        return errorCount;
    }

    List<SheetNote> notes() {
        return skipped == 0 ? List.of() : List.of(SheetNote.of("pmo.sheet.note.rowsSkipped", String.valueOf(skipped)));
    }

    private void checkHeadings() {
        for (var range : sheet.merged()) {
            if (range.isWide() && range.contains(headings.row(), range.first().column())) {
                var text = headings.text(range.first().column());
                addError(range.toString(), text, "pmo.sheet.heading.merged", List.of(text));
            }
        }
        for (var field : fields) {
            if (field.mandatory() && mapping.column(field).isEmpty()) {
                var address = new CellAddress(headings.row(), 0).toString();
                addError(address, field.label(), "pmo.sheet.heading.missing", List.of(field.label()));
            }
        }
    }

    private List<String> numberTexts() {
        return fields.stream()
                .filter(field -> field.rule().isNumeric())
                .flatMap(field -> mapping.column(field).stream())
                .flatMap(column -> sheet.rows().stream()
                        .filter(row -> row.index() > headings.lastRow())
                        .map(row -> row.cell(column)))
                .filter(Cell.Text.class::isInstance)
                .map(Cell::shown)
                .toList();
    }

    /** A row with nothing in a column of ours is no record, even if a formula was filled down beside it. */
    private boolean isEmpty(SheetRow row) {
        boolean empty = fields.stream()
                .flatMap(field -> mapping.column(field).stream())
                .allMatch(column -> row.cell(column).isBlank() && !isSwallowed(row, column));
        if (empty && !row.isBlank()) {
            skipped++;
        }
        return empty;
    }

    private Optional<SheetRecord> record(SheetRow row, Notation notation) {
        int before = errorCount;
        var values = new HashMap<String, Object>();
        for (var field : fields) {
            mapping.column(field)
                    .flatMap(column -> value(field, row, column, notation))
                    .ifPresent(value -> values.put(field.name(), value));
        }
        return errorCount == before ? Optional.of(new SheetRecord(row.index(), values)) : Optional.empty();
    }

    private <T> Optional<T> value(SheetField<T> field, SheetRow row, int column, Notation notation) {
        var address = new CellAddress(row.index(), column);
        if (isSwallowed(row, column)) {
            wrong(address, Reading.wrong("pmo.sheet.cell.merged", mergedAt(row, column)));
            return Optional.empty();
        }
        if (row.cell(column).isBlank()) {
            if (field.mandatory()) {
                wrong(address, Reading.wrong("pmo.sheet.cell.missing", headings.text(column)));
            }
            return Optional.empty();
        }
        var reading = read(field, row.cell(column), notation).then(value -> unlessSeen(field, value, address));
        if (reading instanceof Reading.Value<T> value) {
            return Optional.of(value.value());
        }
        wrong(address, reading);
        return Optional.empty();
    }

    private static <T> Reading<T> read(SheetField<T> field, Cell cell, Notation notation) {
        if (cell instanceof Cell.Formula formula) {
            return Reading.wrong("pmo.sheet.cell.formula", formula.value().shown());
        }
        return cell instanceof Cell.Plain plain
                ? field.rule().read(plain, notation)
                : Reading.wrong("pmo.sheet.cell.failed", cell.shown());
    }

    private <T> Reading<T> unlessSeen(SheetField<T> field, T value, CellAddress address) {
        if (!field.unique()) {
            return Reading.value(value);
        }
        Object same = value instanceof String text ? text.toLowerCase(Locale.ROOT) : value;
        var first = seen.computeIfAbsent(field.name(), name -> new HashMap<>()).putIfAbsent(same, address);
        return first == null
                ? Reading.value(value)
                : Reading.wrong("pmo.sheet.cell.duplicate", String.valueOf(value), first.toString());
    }

    private boolean isSwallowed(SheetRow row, int column) {
        return sheet.mergedAt(row.index(), column)
                .filter(range -> !range.first().equals(new CellAddress(row.index(), column)))
                .isPresent();
    }

    private String mergedAt(SheetRow row, int column) {
        return sheet.mergedAt(row.index(), column).map(CellRange::toString).orElse("");
    }

    private void wrong(CellAddress address, Reading<?> reading) {
        if (reading instanceof Reading.Wrong<?> wrong) {
            addError(address.toString(), headings.text(address.column()), wrong.messageKey(), wrong.arguments());
        }
    }

    private void addError(String address, String heading, String messageKey, List<String> arguments) {
        errorCount++;
        if (errors.size() < SheetPreview.LISTED) {
            errors.add(new CellError(sheet.name(), address, heading, messageKey, arguments));
        }
    }
}
