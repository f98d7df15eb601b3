package org.programmeoffice.sheet;

import java.io.IOException;
import java.util.List;

/**
 * An empty file to fill in and import: headings, an example row, and a second sheet that explains the columns. All
 * texts are in the reader's language already.
 *
 * @param sheet name of the sheet to fill in
 * @param explanation head of the second sheet; its columns are heading, whether needed, what it means, allowed values
 */
public record SheetTemplate(String sheet, List<Column> columns, SheetHead explanation) {
    /**
     * One column of the template.
     *
     * @param presence whether it must be filled in, in words
     * @param allowed the allowed values or the form, in words; may be empty
     */
    public record Column(String heading, Cell example, String presence, String meaning, String allowed) {}

    public SheetTemplate {
        columns = List.copyOf(columns);
        if (explanation.columns().size() != 4) {
            throw new IllegalArgumentException("the explanation has four columns");
        }
    }

    /** Writes the template; a CSV file gets the headings and the example only. */
    public void write(SheetWriter writer, FileKind kind) throws IOException {
        writer.begin(
                new SheetHead(sheet, columns.stream().map(SheetTemplate::head).toList()));
        writer.row(columns.stream().map(Column::example).toList());
        if (kind == FileKind.XLSX) {
            writer.begin(explanation);
            for (var column : columns) {
                writer.row(List.of(
                        Cell.text(column.heading()),
                        Cell.text(column.presence()),
                        Cell.text(column.meaning()),
                        Cell.text(column.allowed())));
            }
        }
    }

    private static SheetHead.Column head(Column column) {
        int longest =
                Math.max(column.heading().length(), column.example().shown().length());
        return new SheetHead.Column(column.heading(), Math.min(60, Math.max(12, longest + 2)));
    }
}
