package org.programmeoffice.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;

class SentTest {
    @Test
    void revisionBelowNothingIsRefusedAtItsField() {
        assertThat(Sent.revision(-1)).isEqualTo(Outcome.refused(Refusal.Invalid.field("revision", "pmo.error.number")));
        assertThat(Sent.revision(0)).isEqualTo(Outcome.done(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01", "1899-12-31", "2200-01-01"})
    void dayFarAwayIsRefused(String text) {
        assertThat(Sent.day("from", text))
                .isEqualTo(Outcome.refused(Refusal.Invalid.field("from", "pmo.error.dayRange")));
    }

    @Test
    void dayIsReadWithSpaceAround() {
        assertThat(Sent.day("from", " 2026-11-23 ")).isEqualTo(Outcome.done(Optional.of(LocalDate.of(2026, 11, 23))));
        assertThat(Sent.day("from", null)).isEqualTo(Outcome.done(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "99999999999", ""})
    void wrongPageIsRefusedAtItsField(String limit) {
        assertThat(Sent.page(null, limit))
                .isEqualTo(Outcome.refused(Refusal.Invalid.field("limit", "pmo.error.number")));
    }

    @Test
    void pageIsTheFirstUnlessAskedFor() {
        assertThat(Sent.page(null, null)).isEqualTo(Outcome.done(new PageRequest(0, 50)));
        assertThat(Sent.page("100", "1000")).isEqualTo(Outcome.done(new PageRequest(100, PageRequest.MOST)));
    }
}
