package org.programmeoffice.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitiativeKeyTest {
    @Test
    void keyIsReadInAnyCaseWithSpaceAround() {
        assertThat(InitiativeKey.parse(" pg-7 ")).contains(new InitiativeKey("PG", 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PG", "PG-", "PG-0", "PG-07", "P-1", "7-7", "PG-1-1", "PG-9999999999999999999"})
    void otherTextIsNoKey(String text) {
        assertThat(InitiativeKey.parse(text)).isEmpty();
    }
}
