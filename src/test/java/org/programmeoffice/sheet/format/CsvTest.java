package org.programmeoffice.sheet.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmeoffice.sheet.Cell;
import org.programmeoffice.sheet.FileKind;

class CsvTest {
    private static final String TEXT = "Título;Coût;€\r\né;1;2\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodingIsGuessed(String charset) {
        var bytes = TEXT.getBytes(Charset.forName(charset));

        assertThat(Files.first(bytes).rows().get(0).cell(0)).isEqualTo(new Cell.Text("Título"));
        assertThat(Files.first(bytes).rows().get(0).cell(2)).isEqualTo(new Cell.Text("€"));
    }

    @Test
    void byteOrderMarkIsNoText() {
        for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            assertThat(Files.first(("\uFEFF" + TEXT).getBytes(charset))
                            .rows()
                            .get(0)
                            .cell(0))
                    .isEqualTo(new Cell.Text("Título"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b;c\n1,5;2,5;3\n",
                "a,b,c\n\"1;5;;;\",2,3\n",
                "a\tb\tc\n1,2\t3;4\tx",
                "sep=|\r\na|b|c\r\n1|2|3",
                "a;b;c",
                "a;\"b\n;;,,\";c\n1;2;3\n",
            })
    void separatorIsGuessed(String text) {
        assertThat(Files.first(text.getBytes(UTF_8)).columns()).containsExactly(0, 1, 2);
    }

    @Test
    void lineBreaksQuotesAndEmptyLinesKeepTheRowNumbers() {
        var rows = Files.first("a;b\n\"x\r\ny\";\"say \"\"hi\"\"\"\n\n1;2".getBytes(UTF_8))
                .rows();

        assertThat(rows.get(1).cell(0)).isEqualTo(new Cell.Text("x\r\ny"));
        assertThat(rows.get(1).cell(1)).isEqualTo(new Cell.Text("say \"hi\""));
        assertThat(rows.get(3).cell(0)).isEqualTo(new Cell.Text("1"));
    }

    @Test
    void dutchFileHasSemicolonsCommasAndAByteOrderMark() {
        List<Cell> row = List.of(
                new Cell.Text("=1+1"),
                new Cell.Numeric(new BigDecimal("-12.5"), false),
                new Cell.Day(LocalDate.of(2026, 12, 31)),
                new Cell.Numeric(new BigDecimal("0.125"), true));

        assertThat(new String(Files.written(FileKind.CSV, Locale.forLanguageTag("nl"), 4, List.of(row)), UTF_8))
                .isEqualTo("\uFEFFColumn 0;Column 1;Column 2;Column 3\r\n'=1+1;-12,5;2026-12-31;12,5%\r\n");
    }

    @Test
    void englishFileHasCommasAndDots() {
        List<Cell> row = List.of(new Cell.Text("a,b"), new Cell.Numeric(new BigDecimal("1250.5"), false));

        assertThat(new String(Files.written(FileKind.CSV, Locale.UK, 2, List.of(row)), UTF_8))
                .endsWith("\r\n\"a,b\",1250.5\r\n");
    }
}
