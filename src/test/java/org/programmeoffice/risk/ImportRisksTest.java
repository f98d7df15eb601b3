package org.programmeoffice.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.VIEWER;
import static org.programmeoffice.access.Hierarchy.manager;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.errors;
import static org.programmeoffice.common.Outcomes.refusal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.sheet.FileKind;
import org.programmeoffice.sheet.ImportChoices;
import org.programmeoffice.sheet.Spreadsheet;
import org.programmeoffice.sheet.Spreadsheets;
import org.programmeoffice.sheet.format.FileSpreadsheets;
import org.programmeoffice.sheet.format.ReadLimits;

class ImportRisksTest {
    private final RiskOffice office = new RiskOffice();
    private final Spreadsheets files = new FileSpreadsheets(ReadLimits.USUAL, System::nanoTime);
    private final ImportRisks imports = new ImportRisks(office.desk, office.people);

    @Test
    void aDutchRegisterIsRead() throws IOException {
        var file = file(
                """
                Risico;Oorzaak;Kans;Gevolg;Risicoscore;Kans %;Maatregel;Beoordelen voor;Schade;Valuta
                Leverancier faalt;te duur;4;4;16;65%;Verminderen;2026-04-01;1000,50;EUR
                Bezwaar;;2;5;10;;;;;
                """);

        var summary = done(importing(file));

        assertThat(summary.created()).isEqualTo(2);
        assertThat(summary.headings()).containsEntry("title", "Risico").containsEntry("impact", "Gevolg");
        var risk = office.risks.byNumber(1).orElseThrow();
        assertThat(risk.entry().title()).isEqualTo("Leverancier faalt");
        assertThat(risk.ratings().current()).contains(Rating.of(4, ImpactDimension.SCOPE, 4));
        assertThat(risk.stakes().probability()).contains(6_500);
        assertThat(risk.stakes().cost().orElseThrow().likely()).isEqualTo(100_050);
        assertThat(risk.response().type()).contains(ResponseType.REDUCE);
        assertThat(risk.state()).isEqualTo(RiskState.OPEN);
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsImported() throws IOException {
        var file = file(
                """
                Risk ID,Title,Probability,Impact,Score,Owner,Response,Kind
                ,Good,3,3,9,,,
                RSK-77,Elsewhere,3,3,,,,
                ,Product,,,7,,,
                ,Half,4,,,,,
                ,Wrong answer,1,1,,,Exploit,Threat
                ,Bold,5,5,,,Accept,
                ,Nobody,3,6,,ghost,,
                """);

        assertThat(errors(importing(file)))
                .containsExactlyInAnyOrder(
                        "register!A3 pmo.risk.error.unknownKey",
                        "register!E4 pmo.risk.error.score",
                        "register!D5 pmo.risk.error.noImpact",
                        "register!G6 pmo.risk.error.response",
                        "register!G7 pmo.risk.error.acceptAbove",
                        "register!D8 pmo.sheet.cell.outOfRange",
                        "register!F8 pmo.sheet.cell.nobody");
        assertThat(office.risks.highestNumber()).isZero();
    }

    @Test
    void aChanceWithoutAPercentSignIsAPoint() throws IOException {
        done(importing(file("Titel,Kans,Gevolg\nEen,5,5\n")));

        assertThat(office.risks.byNumber(1).orElseThrow().ratings().current())
                .contains(Rating.of(5, ImpactDimension.SCOPE, 5));
    }

    @Test
    void aCheckWritesNothing() throws IOException {
        var file = file("Title,Probability,Impact\nOne,3,3\nTwo,2,2\n");

        var summary = done(imports.check(manager(PROJECT), PROJECT, () -> Outcome.done(file), ImportChoices.NONE));

        assertThat(summary.created()).isEqualTo(2);
        assertThat(office.risks.highestNumber()).isZero();
    }

    @Test
    void aSecondImportChangesByKeyAndKeepsWhatTheFileDoesNotSay() throws IOException {
        int number = office.open(PROJECT, 4, 4);

        var summary = done(importing(file("Risk ID,Title,Probability,Impact\nrsk-1,Renamed,4,4\n,New,1,1\n")));

        assertThat(summary.changed()).isEqualTo(1);
        assertThat(summary.created()).isEqualTo(1);
        var risk = office.risks.byNumber(number).orElseThrow();
        assertThat(risk.entry().title()).isEqualTo("Renamed");
        assertThat(risk.entry().revision()).isEqualTo(2);
        assertThat(risk.ratings().current()).contains(Rating.of(4, ImpactDimension.TIME, 4));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasExportedIsImportedUnchanged(FileKind kind) throws IOException {
        office.people.person("owner");
        office.owned(PROJECT, office.people.person("owner"), "");
        office.open(PROJECT, 3, 5);
        done(importing(file("Title,Kans %,Gevolg,Schade,Valuta,Cause\n=1+1 <b>,45%,4,12.50,EUR,@cmd\n")));
        var out = new ByteArrayOutputStream();
        var writes = new WriteRisks(office.list, office.people);

        writes.write(manager(PROJECT), PROJECT, false, RiskFilter.ALL, () -> files.write(kind, out, Locale.ENGLISH));
        var file = done(files.read("x", new ByteArrayInputStream(out.toByteArray())));
        var summary = done(importing(file));

        assertThat(summary)
                .extracting(ImportRisks.Summary::created, ImportRisks.Summary::changed)
                .containsExactly(0, 0);
        assertThat(summary.unchanged()).isEqualTo(3);
    }

    @Test
    void fourHundredRowsAreOneImport() throws IOException {
        var rows = IntStream.rangeClosed(1, 400)
                .mapToObj(row -> "Risk " + row + "," + (row % 5 + 1) + "," + (row % 4 + 1))
                .collect(Collectors.joining("\n", "Title,Probability,Impact\n", "\n"));

        assertThat(done(importing(file(rows))).created()).isEqualTo(400);
        assertThat(office.risks.highestNumber()).isEqualTo(400);
    }

    @Test
    void whoMayOnlyLookHasNoFileRead() {
        Supplier<Outcome<Spreadsheet>> unread = () -> fail("the file was read");

        assertThat(refusal(imports.check(VIEWER, PROJECT, unread, ImportChoices.NONE)))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(refusal(imports.importAll(VIEWER, PROJECT, unread, ImportChoices.NONE)))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    private Outcome<ImportRisks.Summary> importing(Spreadsheet file) {
        return imports.importAll(manager(PROJECT), PROJECT, () -> Outcome.done(file), ImportChoices.NONE);
    }

    private Spreadsheet file(String text) throws IOException {
        return done(files.read("register.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
