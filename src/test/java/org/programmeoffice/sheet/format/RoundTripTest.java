package org.programmeoffice.sheet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.programmeoffice.sheet.Cell;
import org.programmeoffice.sheet.DateRule;
import org.programmeoffice.sheet.FileKind;
import org.programmeoffice.sheet.Notation;
import org.programmeoffice.sheet.NumberRule;
import org.programmeoffice.sheet.Reading;

/** What we write is what we read, whatever people type. */
class RoundTripTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @Provide
    Arbitrary<String> hostile() {
        var fragments = Arbitraries.of(
                "=1+1",
                "+",
                "-",
                "@SUM(A1)",
                "\t",
                "\r",
                "\n",
                "\r\n",
                "'",
                "\"",
                ";",
                ",",
                "<b>",
                "&amp;",
                "]]>",
                "_x0041_",
                "_x005F_",
                "_x",
                "\u0000",
                "\u0001",
                "\u001F",
                "\uFFFE",
                "é",
                "😀",
                "\u202E",
                "\u00A0",
                " ",
                "a",
                "sep=",
                "\uFEFF",
                "DROP TABLE",
                "\u0085",
                "\u2028",
                "{0}",
                "$",
                "\\",
                "\uFF1D1");
        return fragments.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<Cell> typed() {
        var numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999.99"), new BigDecimal("999999999.99"))
                .ofScale(2)
                .map(RoundTripTest::plain);
        var days = Combinators.combine(
                        Arbitraries.integers().between(1901, 2199),
                        Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
        return Arbitraries.oneOf(
                numbers.map(number -> new Cell.Numeric(number, false)),
                days.map(Cell.Day::new),
                Arbitraries.of(true, false).map(Cell.Truth::new));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Property(tries = 300)
    void xlsxGivesEveryTextBack(@ForAll("hostile") String one, @ForAll("hostile") String other) {
        List<Cell> row = List.of(new Cell.Text(one), new Cell.Text(other));
        var read = Files.first(Files.written(FileKind.XLSX, DUTCH, 2, List.of(row)))
                .rows()
                .get(1);

        assertThat(List.of(read.cell(0), read.cell(1))).isEqualTo(row);
    }

    @Property(tries = 100)
    void xlsxGivesEveryValueBackWithItsType(@ForAll("typed") Cell cell) {
        var read = Files.first(Files.written(FileKind.XLSX, DUTCH, 1, List.of(List.of(cell))));

        assertThat(read.rows().get(1).cell(0)).isEqualTo(cell);
    }

    @Property(tries = 300)
    void csvGivesEveryTextBack(@ForAll("hostile") String one, @ForAll("hostile") String other) {
        var text = one.replace("\u0000", "");
        List<Cell> row = List.of(new Cell.Text("x"), Cell.text(text), Cell.text(other.replace("\u0000", "")));
        for (var locale : List.of(DUTCH, Locale.UK)) {
            var read = Files.first(Files.written(FileKind.CSV, locale, 3, List.of(row)))
                    .rows()
                    .get(1);
            assertThat(List.of(read.cell(0), read.cell(1), read.cell(2))).isEqualTo(row);
        }
    }

    @Property(tries = 100)
    void csvGivesNumbersAndDatesBackInItsNotation(@ForAll("typed") Cell cell) {
        var read = Files.first(Files.written(FileKind.CSV, DUTCH, 1, List.of(List.of(cell))))
                .rows()
                .get(1)
                .cell(0);

        if (cell instanceof Cell.Numeric number) {
            assertThat(NumberRule.between(-1_000_000_000, 1_000_000_000, 2).read((Cell.Text) read, Notation.of(DUTCH)))
                    .isEqualTo(Reading.value(number.value()));
        } else if (cell instanceof Cell.Day day) {
            assertThat(new DateRule().read((Cell.Text) read, Notation.UNKNOWN)).isEqualTo(Reading.value(day.value()));
        }
    }

    @Property(tries = 300)
    void noCsvCellBeginsLikeAFormula(@ForAll("hostile") String text) {
        assertThat(FormulaGuard.guard(text)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }
}
