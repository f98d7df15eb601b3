package org.programmeoffice.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.sheet.SheetFixtures.COST;
import static org.programmeoffice.sheet.SheetFixtures.DUE;
import static org.programmeoffice.sheet.SheetFixtures.KEY;
import static org.programmeoffice.sheet.SheetFixtures.PROBABILITY;
import static org.programmeoffice.sheet.SheetFixtures.STATUS;
import static org.programmeoffice.sheet.SheetFixtures.TITLE;
import static org.programmeoffice.sheet.SheetFixtures.preview;
import static org.programmeoffice.sheet.SheetFixtures.row;
import static org.programmeoffice.sheet.SheetFixtures.sheet;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmeoffice.sheet.ColumnMapping.Certainty;

class ColumnGuessTest {
    @ParameterizedTest
    @CsvSource({
        "Title, title",
        "TITEL, title",
        "Risico-omschrijving, title",
        "Omschrijvng, title",
        "Kans (1-5), probability",
        "Likelyhood, probability",
        "Vervaldatum:, due",
        "due_date, due",
        "Kosten (EUR), cost",
        "Stat\u00fcs, status",
        "Nr., key",
    })
    void usualHeadingFindsItsField(String heading, String field) {
        var mapping = preview(sheet(row(heading, "Zzz")), KEY, TITLE, DUE, PROBABILITY, COST, STATUS)
                .mapping();

        assertThat(mapping.matches()).containsOnlyKeys(field);
    }

    @ParameterizedTest
    @CsvSource({"Weather", "Remarks", "x", "Budgethouder"})
    void otherHeadingFindsNone(String heading) {
        var mapping = preview(sheet(row(heading)), KEY, TITLE, DUE, PROBABILITY, COST, STATUS)
                .mapping();

        assertThat(mapping.matches()).isEmpty();
    }

    @Test
    void exactHeadingWinsOverSimilarOne() {
        var mapping = preview(sheet(row("Risk status", "Status")), STATUS).mapping();

        assertThat(mapping.column(STATUS)).contains(1);
    }

    @Test
    void columnOfDatesGoesToTheDateField() {
        var day = new Cell.Day(LocalDate.of(2026, 1, 5));
        var mapping = preview(sheet(row("Title", "Wanneer"), row("a", day), row("b", "12 mrt 2027")), TITLE, DUE)
                .mapping();

        assertThat(mapping.matches().get("due")).isEqualTo(new ColumnMapping.Match(1, Certainty.CONTENT));
    }

    @Test
    void twoColumnsOfDatesAreNotGuessedApart() {
        var day = new Cell.Day(LocalDate.of(2026, 1, 5));
        var mapping = preview(sheet(row("Title", "Een", "Twee"), row("a", day, day)), TITLE, DUE)
                .mapping();

        assertThat(mapping.matches()).containsOnlyKeys("title");
    }

    @Test
    void cellsThatCannotBeReadSpeakAgainstAHeading() {
        var day = new Cell.Day(LocalDate.of(2026, 1, 5));
        var mapping = preview(sheet(row("Due dates", "Duedate (new)"), row("see plan", day), row("?", day)), DUE)
                .mapping();

        assertThat(mapping.column(DUE)).contains(1);
    }

    @Test
    void headingsAreFoundUnderATitle() {
        var preview = preview(
                sheet(
                        row("Risk register 2026"),
                        row(),
                        row("Version", "Status: draft"),
                        row("Risico", "Kans"),
                        row("a", 3)),
                TITLE,
                PROBABILITY);

        assertThat(preview.headings().row()).isEqualTo(3);
        assertThat(preview.records()).hasSize(1);
    }

    @Test
    void headingMergedOverTwoRowsCounts() {
        var merged = SheetFixtures.merged(
                sheet(row("Titel", "Beoordeling"), row("", "Kans", "Kosten"), row("a", 3, 5)), "A1:A2", "B1:C1");
        var preview = preview(merged, TITLE, PROBABILITY, COST);

        assertThat(preview.errors()).isEmpty();
        assertThat(preview.records().get(0).values()).containsOnlyKeys("title", "probability", "cost");
    }

    @Test
    void personsChoiceReplacesTheGuess() {
        var choices = new ImportChoices("", Map.of("title", 1), Notation.UNKNOWN);
        var preview = preview(sheet(row("Title", "Other"), row("a", "b")), choices, TITLE, STATUS);

        assertThat(preview.records().get(0).need(TITLE)).isEqualTo("b");
        assertThat(preview.mapping().matches()).containsOnlyKeys("title");
    }

    @ParameterizedTest
    @CsvSource({"owner,owner,0", "owner,ownre,1", "owner,wner,1", "kitten,sitting,3", "ab,,2"})
    void slipsAreCounted(String one, String other, int slips) {
        assertThat(HeadingText.slips(one, other == null ? "" : other)).isEqualTo(slips);
    }
}
