package org.programmeoffice.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.PlainTexts;

class BarViewTest {
    private static final Formats FORMATS = new Formats(Locale.ENGLISH, ZoneId.of("UTC"));

    @Test
    void partsAreSharesOfAHundred() {
        var bar = BarView.of(412, 100, 680, OptionalInt.of(60), PlainTexts.ENGLISH, FORMATS);

        assertThat(bar).isEqualTo(new BarView(true, "60.6", "14.7", "60%", "60% done, 14% in progress"));
    }

    @Test
    void anEmptyScopeHasNoBar() {
        var bar = BarView.of(0, 0, 0, OptionalInt.empty(), PlainTexts.DUTCH, FORMATS);

        assertThat(bar.present()).isFalse();
        assertThat(bar.percent()).isEqualTo("\u2013");
    }
}
