package org.programmeoffice.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {
    private static final TextRule TITLE = TextRule.line("title", 255);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b\u200b", "\u00a0\u200b ", "\u3000", "\ufeff"})
    void titleThatNobodyCanSeeIsMissing(String typed) {
        assertThat(TITLE.error(TITLE.clean(typed))).map(FieldError::messageKey).contains("pmo.error.required");
    }

    @Test
    void spaceOfAnyKindAroundATextIsNotKept() {
        assertThat(TITLE.clean("\u00a0 Permits\u3000")).isEqualTo("Permits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Permits", "👩\u200d💻 portal", "Überweisung", "<script>"})
    void anyOtherTextIsATitle(String typed) {
        assertThat(TITLE.error(TITLE.clean(typed))).isEmpty();
    }

    @Test
    void lastCharacterOfTheLongestTitleStillFits() {
        assertThat(TITLE.error("x".repeat(255))).isEmpty();
        assertThat(TITLE.error("x".repeat(256))).map(FieldError::messageKey).contains("pmo.error.tooLong");
    }
}
