package org.programmeoffice.sheet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.sheet.Cell;
import org.programmeoffice.sheet.DateRule;
import org.programmeoffice.sheet.FileKind;
import org.programmeoffice.sheet.ImportChoices;
import org.programmeoffice.sheet.PreviewImport;
import org.programmeoffice.sheet.Sheet;
import org.programmeoffice.sheet.SheetField;
import org.programmeoffice.sheet.SheetHead;
import org.programmeoffice.sheet.SheetPreview;
import org.programmeoffice.sheet.SheetTemplate;
import org.programmeoffice.sheet.TextRule;

class SheetTemplateTest {
    private static final SheetField<String> TITLE = SheetField.mandatory("title", new TextRule(250), "Titel");
    private static final SheetField<LocalDate> DUE = SheetField.optional("due", new DateRule(), "Vervaldatum");

    private static byte[] template(FileKind kind) throws IOException {
        var head = List.of("Kolom", "Nodig", "Betekenis", "Toegestaan").stream()
                .map(text -> new SheetHead.Column(text, 30))
                .toList();
        var columns = List.of(
                new SheetTemplate.Column("Titel", Cell.text("Leverancier valt uit"), "ja", "Wat kan gebeuren", ""),
                new SheetTemplate.Column(
                        "Vervaldatum", new Cell.Day(LocalDate.of(2027, 3, 12)), "nee", "Wanneer", "een datum"));
        var bytes = new ByteArrayOutputStream();
        try (var writer = new FileSpreadsheets(ReadLimits.USUAL, System::nanoTime)
                .write(kind, bytes, Locale.forLanguageTag("nl"))) {
            new SheetTemplate("Risico's", columns, new SheetHead("Uitleg", head)).write(writer, kind);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void exampleRowCanBeImported(FileKind kind) throws IOException {
        var outcome = new PreviewImport(List.of(TITLE, DUE)).preview(Files.read(template(kind)), ImportChoices.NONE);

        var preview = ((Outcome.Done<SheetPreview>) outcome).value();
        assertThat(preview.errors()).isEmpty();
        assertThat(preview.records()).singleElement().satisfies(record -> {
            assertThat(record.need(TITLE)).isEqualTo("Leverancier valt uit");
            assertThat(record.need(DUE)).isEqualTo(LocalDate.of(2027, 3, 12));
        });
    }

    @Test
    void secondSheetExplainsEachColumn() throws IOException {
        var sheets = Files.read(template(FileKind.XLSX)).sheets();

        assertThat(sheets).extracting(Sheet::name).containsExactly("Risico's", "Uitleg");
        assertThat(sheets.get(1).rows()).hasSize(3);
        assertThat(sheets.get(1).rows().get(2).cell(3)).isEqualTo(new Cell.Text("een datum"));
    }

    @Test
    void textTooLongForACellEndsWithAnEllipsis() {
        var file = Files.written(FileKind.XLSX, Locale.UK, 1, List.of(List.of(new Cell.Text("x".repeat(40_000)))));

        assertThat(Files.first(file).rows().get(1).cell(0).shown())
                .endsWith("x…")
                .hasSizeLessThanOrEqualTo(32_767);
    }
}
