package org.programmeoffice.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.PlainTexts;

class BurnUpDrawingTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 28);

    private static BurnUpView drawn(int weeks, long scope) {
        var states = IntStream.range(0, weeks)
                .mapToObj(at -> new BurnUp.Week(FIRST.plusWeeks(at), scope, scope * at / (2L * weeks)))
                .toList();
        return new BurnUpDrawing(PlainTexts.ENGLISH, new Formats(Locale.ENGLISH, ZoneId.of("UTC")))
                .draw(new BurnUp("Portal", states));
    }

    @Test
    void gridHasRoundAmountsUpToTheScope() {
        assertThat(drawn(10, 512).grid())
                .extracting(BurnUpView.Grid::label)
                .containsExactly("100", "200", "300", "400", "500", "600");
        assertThat(drawn(10, 3).grid()).extracting(BurnUpView.Grid::label).containsExactly("1", "2", "3");
        assertThat(drawn(10, 6_478).grid())
                .extracting(BurnUpView.Grid::label)
                .containsExactly("2,000", "4,000", "6,000", "8,000");
    }

    @Test
    void theYearStandsOnlyWhereItChanges() {
        assertThat(drawn(60, 10).ticks())
                .extracting(BurnUpView.Tick::label)
                .startsWith("Jan 26", "Feb", "Mar")
                .endsWith("Dec", "Jan 27", "Feb");
    }

    @Test
    void manyYearsHaveFewTicks() {
        assertThat(drawn(600, 10).ticks())
                .hasSizeLessThan(17)
                .extracting(BurnUpView.Tick::label)
                .contains("Jan 30");
    }

    @Test
    void linesBeginAtTheLeftEdgeAndEndAtTheRight() {
        var view = drawn(10, 100);

        assertThat(view.done()).startsWith("M36 272L").contains("L870 ");
        assertThat(view.scope()).startsWith("M36 18H").endsWith("H870V18");
        assertThat(view.area()).endsWith("L870 272L36 272Z");
        assertThat(view.cutOffX()).isEqualTo("870");
    }

    @Test
    void labelsOfFinishedWorkDoNotLieOnEachOther() {
        var weeks = List.of(new BurnUp.Week(FIRST, 8, 8), new BurnUp.Week(FIRST.plusWeeks(1), 8, 8));

        var view = new BurnUpDrawing(PlainTexts.ENGLISH, new Formats(Locale.ENGLISH, ZoneId.of("UTC")))
                .draw(new BurnUp("Done", weeks));

        assertThat(Double.parseDouble(view.doneLabel().y())
                        - Double.parseDouble(view.scopeLabel().y()))
                .isGreaterThanOrEqualTo(14);
    }

    @Test
    void theTableIsShortAndBeginsWithTheNewestWeek() {
        var rows = drawn(200, 100).rows();

        assertThat(rows).hasSizeLessThan(29);
        assertThat(rows.get(0)).isEqualTo(new BurnUpView.Row("21 Oct 2029", "100", "49", "49.0%"));
    }
}
