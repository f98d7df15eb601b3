package org.programmeoffice.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JqlTest {
    @Test
    void aQuoteOrBackslashCannotEndTheString() {
        assertThat(Jql.quoted("a\" OR key = \"B-1")).isEqualTo("\"a\\\" OR key = \\\"B-1\"");
        assertThat(Jql.quoted("a\\")).isEqualTo("\"a\\\\\"");
    }

    @Test
    void aFieldIsNamedByItsNumber() {
        assertThat(Jql.field("customfield_10006")).isEqualTo("cf[10006]");
    }

    @Test
    void idsAreListed() {
        assertThat(Jql.idIn(List.of(3L, 1L))).isEqualTo("id in (3, 1)");
    }

    @ParameterizedTest
    @CsvSource({
        "project = A,                 project = A ORDER BY key ASC",
        "project = A order  by rank,  project = A ORDER BY key ASC",
        "project = A ORDER BY rank,   project = A ORDER BY key ASC",
        "reorder = 1,                 reorder = 1 ORDER BY key ASC"
    })
    void everySearchIsPagedByKey(String jql, String expected) {
        assertThat(Jql.ordered(jql)).isEqualTo(expected);
    }

    @Test
    void anOrderInQuotesIsNoOrder() {
        assertThat(Jql.ordered("text ~ \"order by \\\" order by\"")).endsWith("ORDER BY key ASC");
        assertThat(Jql.narrowed("text ~ 'x order by y' OR a = 1 ORDER BY rank", "updated >= -30m"))
                .isEqualTo("(text ~ 'x order by y' OR a = 1) AND updated >= -30m ORDER BY key ASC");
    }

    @Test
    void anEmptySearchIsNarrowedToTheClause() {
        assertThat(Jql.narrowed(" ORDER BY rank", "updated >= -30m")).isEqualTo("updated >= -30m ORDER BY key ASC");
    }
}
