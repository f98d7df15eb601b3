package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of labels does. */
public abstract class TermsContract {
    private static final String HOSTILE = "'; drop--<b>\u20AC";

    /** Returns an empty store. */
    protected abstract Terms terms();

    @Test
    void aLabelIsOfOneLanguageUntilItIsTakenBack() {
        var terms = terms();
        terms.set("nl", "a.b", "Eerst");
        terms.set("nl", "a.b", HOSTILE);
        terms.set("en", "a.b", "Other");
        terms.set("nl", "a.c", "C");

        assertThat(terms.in("nl")).isEqualTo(Map.of("a.b", HOSTILE, "a.c", "C"));

        terms.set("nl", "a.b", "");

        assertThat(terms.in("nl")).isEqualTo(Map.of("a.c", "C"));
        assertThat(terms.in("en")).isEqualTo(Map.of("a.b", "Other"));
        assertThat(terms.in("de")).isEmpty();
    }
}
