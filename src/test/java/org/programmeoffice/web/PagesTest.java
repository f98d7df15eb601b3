package org.programmeoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagesTest {
    private record Named(String path) implements Page {
        @Override
        public Answer answer(Visit visit) {
            return Answer.notFound();
        }
    }

    private static final Pages PAGES = new Pages(
            List.of(new Named("/"), new Named("/admin"), new Named("/{key}"), new Named("/{key}/explain/{figure}")));

    private static String pathOf(String asked) {
        return PAGES.find(asked).map(found -> found.page().path()).orElse("none");
    }

    @Test
    void emptyPathAndSlashAreHome() {
        assertThat(pathOf("")).isEqualTo("/");
        assertThat(pathOf("/")).isEqualTo("/");
    }

    @Test
    void aFixedPathGoesBeforeAVariable() {
        assertThat(pathOf("/admin")).isEqualTo("/admin");
        assertThat(pathOf("/PG-1/")).isEqualTo("/{key}");
    }

    @Test
    void variablesAreNamed() {
        assertThat(PAGES.find("/PJ-1/explain/progress").orElseThrow().variables())
                .isEqualTo(Map.of("key", "PJ-1", "figure", "progress"));
    }

    @Test
    void aLongerPathIsNoPage() {
        assertThat(pathOf("/PJ-1/nothing")).isEqualTo("none");
        assertThat(pathOf("/PJ-1/explain/progress/more")).isEqualTo("none");
    }
}
