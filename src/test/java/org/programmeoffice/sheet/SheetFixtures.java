package org.programmeoffice.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.programmeoffice.common.Outcome;

/** Sheets in memory, and fields such as a risk register has. */
final class SheetFixtures {
    static final SheetField<String> KEY =
            SheetField.key("key", new TextRule(20), "ID", "Risk ID", "Risiconummer", "Nr");
    static final SheetField<String> TITLE =
            SheetField.mandatory("title", new TextRule(250), "Title", "Titel", "Risk", "Risico", "Omschrijving");
    static final SheetField<java.time.LocalDate> DUE =
            SheetField.optional("due", new DateRule(), "Due date", "Vervaldatum", "Einddatum", "Deadline");
    static final SheetField<Integer> PROBABILITY =
            SheetField.optional("probability", new WholeNumberRule(1, 5), "Probability", "Likelihood", "Kans");
    static final SheetField<java.math.BigDecimal> COST = SheetField.optional(
            "cost", NumberRule.between(0, 1_000_000_000, 2), "Cost impact", "Kosten", "Kostenimpact");
    static final SheetField<String> STATUS = SheetField.optional(
            "status",
            new ChoiceRule<>(
                    String.class,
                    Map.of(
                            "OPEN",
                            List.of("Open", "Openstaand"),
                            "CLOSED",
                            List.of("Closed", "Gesloten", "Afgesloten"))),
            "Status",
            "Toestand");

    private SheetFixtures() {}

    /** Returns a sheet from rows of values: text, whole number, or cell; the empty text is blank. */
    static Sheet sheet(Object[]... rows) {
        return new Sheet("Risks", false, rows(rows), List.of());
    }

    static Sheet merged(Sheet sheet, String... ranges) {
        var parsed = Arrays.stream(ranges)
                .map(range -> CellRange.parse(range).orElseThrow())
                .toList();
        return new Sheet(sheet.name(), sheet.hidden(), sheet.rows(), parsed);
    }

    static Object[] row(Object... values) {
        return values;
    }

    private static List<SheetRow> rows(Object[]... rows) {
        var list = new ArrayList<SheetRow>();
        for (int index = 0; index < rows.length; index++) {
            var cells = new TreeMap<Integer, Cell>();
            for (int column = 0; column < rows[index].length; column++) {
                cells.put(column, cell(rows[index][column]));
            }
            list.add(new SheetRow(index, cells));
        }
        return list;
    }

    private static Cell cell(Object value) {
        if (value instanceof Cell cell) {
            return cell;
        }
        return value instanceof Integer number ? Cell.Numeric.of(number) : Cell.text(value.toString());
    }

    static SheetPreview preview(Sheet sheet, SheetField<?>... fields) {
        return preview(sheet, ImportChoices.NONE, fields);
    }

    static SheetPreview preview(Sheet sheet, ImportChoices choices, SheetField<?>... fields) {
        return preview(new Spreadsheet(List.of(sheet)), choices, fields);
    }

    static SheetPreview preview(Spreadsheet file, ImportChoices choices, SheetField<?>... fields) {
        var outcome = new PreviewImport(List.of(fields)).preview(file, choices);
        return ((Outcome.Done<SheetPreview>) outcome).value();
    }

    /** Returns each error as {@code address key}, with the prefix of the key left out. */
    static List<String> errors(SheetPreview preview) {
        return preview.errors().stream()
                .map(error -> error.address() + " " + error.messageKey().replace("pmo.sheet.", ""))
                .toList();
    }
}
