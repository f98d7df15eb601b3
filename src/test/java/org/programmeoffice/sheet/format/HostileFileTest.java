package org.programmeoffice.sheet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmeoffice.common.Outcome;

class HostileFileTest {
    private static final ReadLimits SMALL =
            new ReadLimits(100_000, 3_000_000, 200, 10, 5, 20, 2, Duration.ofSeconds(20));

    private static String refusal(byte[] file) {
        return Files.refusal(file, SMALL);
    }

    private static String rows(int count, String cells) {
        return ("<row>" + cells + "</row>").repeat(count);
    }

    @Test
    void fileOverItsSizeIsRefused() {
        assertThat(refusal(new byte[100_001])).isEqualTo("pmo.sheet.file.tooLarge");
    }

    @Test
    void bombIsRefusedByItsRatio() {
        var file = new XlsxFile()
                .part("xl/media/image1.png", " ".repeat(2_500_000))
                .sheet("")
                .bytes();

        assertThat(file.length).isLessThan(10_000);
        assertThat(refusal(file)).isEqualTo("pmo.sheet.file.unpacksTooLarge");
    }

    @Test
    void manySmallPartsAreRefusedTogether() {
        var file = new XlsxFile();
        for (int part = 0; part < 5; part++) {
            file.part("xl/part" + part + ".xml", " ".repeat(900_000));
        }

        assertThat(refusal(file.sheet("").bytes())).isEqualTo("pmo.sheet.file.unpacksTooLarge");
    }

    @Test
    void tooManyRowsColumnsCellsAndMergesAreRefused() {
        var cell = "<c><v>1</v></c>";

        assertThat(refusal(new XlsxFile().sheet(rows(11, cell)).bytes())).isEqualTo("pmo.sheet.file.tooManyRows");
        assertThat(refusal(new XlsxFile().sheet(rows(1, cell.repeat(6))).bytes()))
                .isEqualTo("pmo.sheet.file.tooManyColumns");
        assertThat(refusal(new XlsxFile().sheet(rows(9, cell.repeat(4))).bytes()))
                .isEqualTo("pmo.sheet.file.tooManyCells");
        assertThat(refusal(new XlsxFile()
                        .sheet("a", "visible", "<mergeCells>" + "<mergeCell ref='A1:B2'/>".repeat(3) + "</mergeCells>")
                        .bytes()))
                .isEqualTo("pmo.sheet.file.tooManyMerged");
        assertThat(refusal("a;b;c;d;e;f".getBytes(StandardCharsets.UTF_8))).isEqualTo("pmo.sheet.file.tooManyColumns");
        assertThat(refusal("a\n".repeat(11).getBytes(StandardCharsets.UTF_8))).isEqualTo("pmo.sheet.file.tooManyRows");
    }

    @Test
    void fileThatTakesTooLongIsRefused() throws IOException {
        var clock = new AtomicLong();
        var reader = new FileSpreadsheets(
                SMALL, () -> clock.addAndGet(Duration.ofSeconds(15).toNanos()));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> assertThat(reader.read(
                                "x",
                                new java.io.ByteArrayInputStream(
                                        new XlsxFile().sheet(rows(2, "")).bytes())))
                        .isInstanceOf(Outcome.Refused.class)))
                .isNull();
    }

    @Test
    void documentTypeIsNotObeyed(@TempDir Path folder) throws IOException {
        var secret = java.nio.file.Files.writeString(folder.resolve("secret"), "from outside");
        var type = "<!DOCTYPE sst [<!ENTITY x SYSTEM '" + secret.toUri() + "'><!ENTITY y 'from inside'>]>";

        for (var entity : List.of("&x;", "&y;")) {
            var file = new XlsxFile()
                    .sheet("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
                    .part("xl/sharedStrings.xml", type + "<sst><si><t>" + entity + "</t></si></sst>");
            assertThat(Files.outcome(file.bytes(), SMALL).toString()).doesNotContain("from");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='x'/>",
                "<row r='0'><c><v>1</v></c></row>",
                "<row r='99999999999'/>",
                "<row r='1'><c r='A1' t='s'><v>7</v></c></row>",
                "<row r='1'><c r='A1'><v>1e99999999</v></c></row>",
                "<row r='1'><c r='A1'><v>NaN</v></c></row>",
                "<row r='1'><c r='A1' s='?'><v>1</v></c></row>",
                "<row r='1'><c>",
            })
    void brokenSheetIsRefused(String rows) {
        assertThat(refusal(new XlsxFile().sheet(rows).bytes())).isEqualTo("pmo.sheet.file.broken");
    }

    @Test
    void cutOffFileIsRefused() {
        var whole = new XlsxFile().sheet(rows(3, "<c><v>1</v></c>")).bytes();

        for (int length = 4; length < whole.length; length += 7) {
            assertThat(refusal(Arrays.copyOf(whole, length)))
                    .as("cut at " + length)
                    .isNotEmpty();
        }
    }

    @Test
    void otherKindsOfFilesAreRefusedByName() {
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("pmo.sheet.file.oldExcel");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3}))
                .isEqualTo("pmo.sheet.file.notSpreadsheet");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4})).isNotEmpty();
    }
}
