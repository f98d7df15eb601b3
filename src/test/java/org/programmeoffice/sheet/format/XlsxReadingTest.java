package org.programmeoffice.sheet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmeoffice.sheet.Cell;
import org.programmeoffice.sheet.CellRange;
import org.programmeoffice.sheet.Sheet;

class XlsxReadingTest {
    private static Cell only(XlsxFile file) {
        return Files.first(file.bytes()).rows().get(0).cell(0);
    }

    @Test
    void sharedTextIsReadWithoutFormatAndPronunciation() {
        var file = new XlsxFile()
                .strings(
                        "<si><t>zero</t></si><si><r><rPr><b/></rPr><t xml:space='preserve'>東 </t></r><r><t>&lt;京&gt;_x000D_</t></r>"
                                + "<rPh sb='0' eb='1'><t>とう</t></rPh></si>")
                .sheet("<row r='1'><c r='A1' t='s'><v>1</v></c></row>");

        assertThat(only(file)).isEqualTo(new Cell.Text("東 <京>\r"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "<c r='A1'><v>1.1000000000000001</v></c> | 1.1",
                "<c r='A1'><v>1E3</v></c> | 1000",
                "<c r='A1' t='n'><v>-0.30000000000000004</v></c> | -0.3",
                "<c r='A1' t='inlineStr'><is><t>in</t></is></c> | in",
                "<c r='A1' t='b'><v>1</v></c> | TRUE",
                "<c r='A1' t='e'><v>#REF!</v></c> | #REF!",
                "<c r='A1' t='d'><v>2026-12-31T00:00:00</v></c> | 2026-12-31",
                "<c r='A1' t='str'><f>A2</f><v>x</v></c> | x",
                "<c><v>5</v></c> | 5",
            })
    void cellIsReadByItsType(String cell, String shown) {
        assertThat(only(new XlsxFile().sheet("<row>" + cell + "</row>")).shown())
                .isEqualTo(shown);
    }

    @Test
    void formulaKeepsItsValue() {
        assertThat(only(new XlsxFile().sheet("<row r='1'><c r='A1'><f>B1*2</f><v>4</v></c></row>")))
                .isEqualTo(new Cell.Formula("B1*2", new Cell.Numeric(BigDecimal.valueOf(4), false)));
    }

    @Test
    void numberShownAsDateIsADate() {
        var file = new XlsxFile()
                .styles(
                        "<numFmt numFmtId='164' formatCode='dd\\-mm\\-yyyy'/>",
                        "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='9'/>")
                .sheet(
                        "<row r='3'><c r='B3' s='1'><v>46387</v></c><c r='C3' s='2'><v>46387.75</v></c><c r='D3' s='3'><v>0.125</v></c></row>");
        var row = Files.first(file.bytes()).rows().get(0);

        assertThat(row.index()).isEqualTo(2);
        assertThat(row.cell(1)).isEqualTo(new Cell.Day(LocalDate.of(2026, 12, 31)));
        assertThat(row.cell(2)).isEqualTo(new Cell.Day(LocalDate.of(2026, 12, 31)));
        assertThat(row.cell(3)).isEqualTo(new Cell.Numeric(new BigDecimal("0.125"), true));
    }

    @ParameterizedTest
    @CsvSource({"1, false, 1900-01-01", "59, false, 1900-02-28", "61, false, 1900-03-01", "44925, true, 2026-12-31"})
    void daysAreCountedAsTheFileCountsThem(int number, boolean from1904, LocalDate date) {
        var file = new XlsxFile()
                .styles("", "<xf numFmtId='14'/>")
                .sheet("<row r='1'><c r='A1'><v>" + number + "</v></c></row>");

        assertThat(only(from1904 ? file.from1904() : file)).isEqualTo(new Cell.Day(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/mm/yyyy | DATE",
                "[$-413]d mmmm yyyy;@ | DATE",
                "mmm | DATE",
                "General | NUMBER",
                "#,##0.00 \"days\" | NUMBER",
                "[Red]0.00 | NUMBER",
                "[$€-413] #,##0 | NUMBER",
                "0.00E+00 | NUMBER",
                "h:mm | NUMBER",
                "0.0% | PERCENT",
            })
    void formatTellsWhatTheNumberIs(String code, NumberFormats.Shown shown) {
        assertThat(NumberFormats.shown(code)).isEqualTo(shown);
    }

    @Test
    void hiddenSheetsAndMergedCellsAreTold() {
        var file = new XlsxFile()
                .sheet(
                        "Seen",
                        "visible",
                        "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData><mergeCells><mergeCell ref='A1:C1'/></mergeCells>")
                .sheet("Hidden", "hidden", "<sheetData/>")
                .sheet("Deep", "veryHidden", "<sheetData/>");
        var sheets = Files.read(file.bytes()).sheets();

        assertThat(sheets).extracting(Sheet::hidden).containsExactly(false, true, true);
        assertThat(sheets.get(0).merged())
                .isEqualTo(CellRange.parse("A1:C1").stream().toList());
    }
}
