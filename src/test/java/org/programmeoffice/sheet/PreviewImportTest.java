package org.programmeoffice.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.sheet.SheetFixtures.COST;
import static org.programmeoffice.sheet.SheetFixtures.DUE;
import static org.programmeoffice.sheet.SheetFixtures.KEY;
import static org.programmeoffice.sheet.SheetFixtures.PROBABILITY;
import static org.programmeoffice.sheet.SheetFixtures.TITLE;
import static org.programmeoffice.sheet.SheetFixtures.errors;
import static org.programmeoffice.sheet.SheetFixtures.merged;
import static org.programmeoffice.sheet.SheetFixtures.preview;
import static org.programmeoffice.sheet.SheetFixtures.row;
import static org.programmeoffice.sheet.SheetFixtures.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;

class PreviewImportTest {
    @Test
    void everyWrongCellIsNamedAtOnce() {
        var preview = preview(
                sheet(
                        row("ID", "Titel", "Kans", "Einddatum"),
                        row("R1", "a", 7, "soon"),
                        row("r1", "  ", "x", "03/04/2026"),
                        row("R2", "b", 1, "31-12-2026")),
                KEY,
                TITLE,
                PROBABILITY,
                DUE);

        assertThat(errors(preview))
                .containsExactly(
                        "C2 cell.outOfRange",
                        "D2 cell.notDate",
                        "A3 cell.duplicate",
                        "B3 cell.missing",
                        "C3 cell.notNumber",
                        "D3 cell.dateUnclear");
        assertThat(preview.records()).hasSize(1);
        assertThat(preview.importable()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void cleanFileIsImportable() {
        var preview = preview(sheet(row("Titel"), row("a"), row(), row("b")), TITLE);

        assertThat(preview.importable()).isEqualTo(Outcome.done(preview.records()));
        assertThat(preview.records()).extracting(SheetRecord::row).containsExactly(1, 3);
    }

    @Test
    void refusalNamesSheetAndCell() {
        var preview = preview(sheet(row("Titel", "Kans"), row("a", 9)), TITLE, PROBABILITY);

        var refused = (Outcome.Refused<?>) preview.importable();
        assertThat(((Refusal.Invalid) refused.refusal()).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("Risks!B2"));
    }

    @Test
    void formulaIsRefusedWithItsValue() {
        var formula = new Cell.Formula("B1*2", Cell.Numeric.of(4));
        var preview = preview(sheet(row("Titel", "Kans"), row("a", formula)), TITLE, PROBABILITY);

        assertThat(preview.errors())
                .containsExactly(new CellError("Risks", "B2", "Kans", "pmo.sheet.cell.formula", List.of("4")));
    }

    @Test
    void formulaInAColumnThatIsNotReadDoesNoHarm() {
        var formula = new Cell.Formula("B2*C2", Cell.text(""));
        var preview = preview(sheet(row("Titel", "Score"), row("a", formula), row("", formula)), TITLE);

        assertThat(preview.errors()).isEmpty();
        assertThat(preview.records()).hasSize(1);
        assertThat(preview.notes()).contains(SheetNote.of("pmo.sheet.note.rowsSkipped", "1"));
    }

    @Test
    void errorValueIsRefused() {
        var preview = preview(sheet(row("Titel", "Kans"), row("a", new Cell.Failed("#REF!"))), TITLE, PROBABILITY);

        assertThat(errors(preview)).containsExactly("B2 cell.failed");
    }

    @Test
    void headingMergedOverColumnsIsRefused() {
        var preview = preview(merged(sheet(row("Titel", "Kans"), row("a", 1, 2)), "B1:C1"), TITLE, PROBABILITY);

        assertThat(errors(preview)).containsExactly("B1:C1 heading.merged");
    }

    @Test
    void cellSwallowedByAMergeIsRefused() {
        var preview = preview(merged(sheet(row("Titel"), row("a"), row("")), "A2:A3"), TITLE);

        assertThat(errors(preview)).containsExactly("A3 cell.merged");
    }

    @Test
    void missingMandatoryColumnIsRefused() {
        assertThat(errors(preview(sheet(row("Kans"), row(3)), TITLE, PROBABILITY)))
                .containsExactly("A1 heading.missing");
    }

    @Test
    void hiddenSheetIsLeftOutWithANote() {
        var hidden =
                new Sheet("Old", true, sheet(row("Titel", "Kans"), row("x", 99)).rows(), List.of());
        var file = new Spreadsheet(List.of(hidden, sheet(row("Titel"), row("a"))));
        var preview = preview(file, ImportChoices.NONE, TITLE, PROBABILITY);

        assertThat(preview.sheet()).isEqualTo("Risks");
        assertThat(preview.errors()).isEmpty();
        assertThat(preview.notes()).containsExactly(SheetNote.of("pmo.sheet.note.hiddenSheet", "Old"));
    }

    @Test
    void sheetThatFitsBestIsRead() {
        var cover = new Sheet(
                "Cover", false, sheet(row("Register of 2026"), row("by", "PMO")).rows(), List.of());
        var file = new Spreadsheet(List.of(cover, sheet(row("Titel", "Kans"), row("a", 1))));

        assertThat(preview(file, ImportChoices.NONE, TITLE, PROBABILITY).sheet())
                .isEqualTo("Risks");
    }

    @Test
    void fileWithHiddenSheetsOnlyIsRefused() {
        var hidden = new Sheet("Old", true, sheet(row("Titel")).rows(), List.of());
        var outcome = new PreviewImport(List.of(TITLE)).preview(new Spreadsheet(List.of(hidden)), ImportChoices.NONE);

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.Invalid.field("sheet", "pmo.sheet.file.empty")));
    }

    @Test
    void numbersOfTheFileSettleUnclearOnes() {
        var preview = preview(sheet(row("Titel", "Kosten"), row("a", "1.250"), row("b", "12,50")), TITLE, COST);

        assertThat(preview.errors()).isEmpty();
        assertThat(preview.records().get(0).need(COST)).isEqualByComparingTo("1250");
    }

    @Test
    void mixedNotationLeavesUnclearOnesWrong() {
        var preview = preview(
                sheet(row("Titel", "Kosten"), row("a", "1.250"), row("b", "12,50"), row("c", "12.50")), TITLE, COST);

        assertThat(errors(preview)).containsExactly("B2 cell.numberUnclear");
    }

    @Test
    void unmappedColumnIsNoted() {
        var preview = preview(sheet(row("Titel", "Weather"), row("a", "dry")), TITLE);

        assertThat(preview.notes()).containsExactly(SheetNote.of("pmo.sheet.note.notMapped", "Weather", "B"));
    }

    @Test
    void moreErrorsThanAnybodyReadsAreCounted() {
        var rows = new Object[3_001][];
        rows[0] = row("Titel", "Kans");
        java.util.Arrays.fill(rows, 1, rows.length, row("a", 9));
        var preview = preview(sheet(rows), TITLE, PROBABILITY);

        assertThat(preview.errors()).hasSize(SheetPreview.LISTED);
        assertThat(preview.errorCount()).isEqualTo(3_000);
    }
}
