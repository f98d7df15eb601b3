package org.programmeoffice.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.sheet.CellAddress;
import org.programmeoffice.sheet.ChoiceRule;
import org.programmeoffice.sheet.ImportChoices;
import org.programmeoffice.sheet.NumberRule;
import org.programmeoffice.sheet.PreviewImport;
import org.programmeoffice.sheet.SheetField;
import org.programmeoffice.sheet.SheetPreview;
import org.programmeoffice.sheet.SheetRecord;
import org.programmeoffice.sheet.Spreadsheet;

/** A spreadsheet of costs: its columns, its rows, and the cells that errors are about. */
public final class CostTable {
    private static final long MOST = 10_000_000_000_000L;
    private static final int DECIMALS = 4;

    static final SheetField<CostCategory> CATEGORY = SheetField.mandatory(
            "category", new ChoiceRule<>(CostCategory.class, categories()), "Category", "Categorie", "Kostensoort");
    static final SheetField<YearMonth> MONTH =
            SheetField.mandatory("month", new MonthRule(), "Month", "Maand", "Period", "Periode");
    static final SheetField<BigDecimal> PLANNED = SheetField.optional(
            "planned", NumberRule.between(0, MOST, DECIMALS), "Planned", "Gepland", "Budget", "Begroot");
    static final SheetField<BigDecimal> ACTUAL = SheetField.optional(
            "actual",
            NumberRule.between(-MOST, MOST, DECIMALS),
            "Actual",
            "Werkelijk",
            "Realisatie",
            "Booked",
            "Geboekt");

    private static final List<SheetField<?>> FIELDS = List.of(CATEGORY, MONTH, PLANNED, ACTUAL);

    private CostTable() {}

    /** Returns what the file holds and every cell that is wrong by itself. */
    public static Outcome<SheetPreview> preview(Spreadsheet file, ImportChoices choices) {
        return new PreviewImport(FIELDS).preview(file, choices);
    }

    /** Returns the rows of a file in which nothing is wrong. */
    static Outcome<List<CostRow>> rows(SheetPreview preview) {
        return preview.importable()
                .map(records -> records.stream().map(CostTable::row).toList());
    }

    /** Returns the outcome with what is wrong named by its cell, such as {@code Sheet1!C7}, in place of row and column. */
    static <T> Outcome<T> atCells(SheetPreview preview, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T> refused && refused.refusal() instanceof Refusal.Invalid invalid) {
            return Outcome.refused(new Refusal.Invalid(invalid.errors().stream()
                    .map(error -> new FieldError(cell(preview, error.field()), error.messageKey(), error.arguments()))
                    .toList()));
        }
        return outcome;
    }

    private static CostRow row(SheetRecord sheetRow) {
        return new CostRow(
                sheetRow.row() + 1,
                sheetRow.need(CATEGORY).name(),
                sheetRow.need(MONTH).toString(),
                text(sheetRow.value(PLANNED)),
                text(sheetRow.value(ACTUAL)));
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static String cell(SheetPreview preview, String field) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            return field;
        }
        int row = Integer.parseInt(field.substring(0, dot)) - 1;
        return FIELDS.stream()
                .filter(column -> column.name().equals(field.substring(dot + 1)))
                .flatMap(column -> preview.mapping().column(column).stream())
                .map(column -> preview.sheet() + "!" + new CellAddress(row, column))
                .findFirst()
                .orElse(field);
    }

    private static Map<CostCategory, List<String>> categories() {
        var names = new LinkedHashMap<CostCategory, List<String>>();
        names.put(CostCategory.CAPEX, List.of("CAPEX", "Capital expenditure", "Investering"));
        names.put(CostCategory.OPEX, List.of("OPEX", "Operating expenditure", "Exploitatie"));
        names.put(CostCategory.INTERNAL_EFFORT, List.of("Internal effort", "INTERNAL_EFFORT", "Interne inzet"));
        names.put(CostCategory.EXTERNAL, List.of("External", "Extern"));
        names.put(CostCategory.CONTINGENCY, List.of("Contingency", "Onvoorzien"));
        return names;
    }
}
