package org.programmeoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
    @ParameterizedTest
    @CsvSource({"Application portal, AP", "digital, D", "'  (new) zoning viewer 2', NZ", "'', ''", "Émile Zola, ÉZ"})
    void initialsAreTheFirstLettersOfTwoWords(String title, String initials) {
        assertThat(Frame.initialsOf(title)).isEqualTo(initials);
    }
}
