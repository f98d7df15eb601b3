package org.programmeoffice.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: x@example.org",
                "a\nb",
                "a\u2028b",
                "a\u0085b",
                "a\u202eb",
                "a\u0000b",
                "a\tb",
                "\ud800",
                " a"
            })
    void aSubjectIsOneLine(String text) {
        assertThatThrownBy(() -> new Letter("a@example.org", text, "", true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Letter.oneLine(text)).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
        assertThat(new Letter("a@example.org", Letter.oneLine(text), "", true).to())
                .isEqualTo("a@example.org");
    }

    @Test
    void aLongSubjectIsCutBetweenCharacters() {
        var cut = Letter.oneLine("\ud83d\ude00".repeat(500));

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(180);
        assertThat(cut).endsWith("\ud83d\ude00\u2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.org,b@example.org", "a@example.org\nBcc: b", "a b@example.org", "a;b"})
    void aMailGoesToOneAddress(String to) {
        assertThatThrownBy(() -> new Letter(to, "x", "", true)).isInstanceOf(IllegalArgumentException.class);
    }
}
