package org.programmeoffice.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;

class JsonTest {
    record Inner(@Nullable Integer amount) {}

    record Body(@Nullable String title, @Nullable Integer revision, @Nullable List<Inner> lines) {}

    @Test
    void aBodyIsReadAndWhatIsLeftOutIsNull() {
        assertThat(Json.read("{\"title\":\"\u20AC\",\"lines\":[{\"amount\":1}]}", Body.class))
                .isEqualTo(Outcome.done(new Body("\u20AC", null, List.of(new Inner(1)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{\"title\":\"a\",\"titel\":1}|titel|pmo.error.unknownField",
                "{\"lines\":[{},{\"amout\":1}]}|lines.1.amout|pmo.error.unknownField",
                "{\"revision\":\"1\"}|revision|pmo.error.format",
                "{\"revision\":1.5}|revision|pmo.error.format",
                "{\"revision\":99999999999}|revision|pmo.error.format",
                "{\"title\":1}|title|pmo.error.format",
                "{\"title\":[]}|title|pmo.error.format",
                "{\"title\":||pmo.error.json",
                "{} {}||pmo.error.json",
                "[]||pmo.error.json",
                "null||pmo.error.json",
                "||pmo.error.json",
                "<xml/>||pmo.error.json"
            })
    void aWrongBodyIsRefusedAtTheProperty(@Nullable String body, @Nullable String field, String messageKey) {
        assertThat(Json.read(body == null ? "" : body, Body.class))
                .isEqualTo(Outcome.refused(Refusal.Invalid.field(field == null ? "" : field, messageKey)));
    }

    @Test
    void aDoubledPropertyIsRefused() {
        assertThat(Json.read("{\"title\":\"a\",\"title\":\"b\"}", Body.class)).isInstanceOf(Outcome.Refused.class);
    }
}
