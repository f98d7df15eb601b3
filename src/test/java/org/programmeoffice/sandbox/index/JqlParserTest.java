package org.programmeoffice.sandbox.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = ALOY | project = ALOY",
                "PROJECT=ALOY | PROJECT = ALOY",
                "project in(A,B) | project in (A, B)",
                "project not in ('A B', C) | project not in (\"A B\", C)",
                "a = 1 and b = 2 or c = 3 | (a = 1 AND b = 2) OR c = 3",
                "a = 1 or b = 2 and c = 3 | a = 1 OR (b = 2 AND c = 3)",
                "`a = 1 && b = 2 || c = 3` | (a = 1 AND b = 2) OR c = 3",
                "a = 1 and (b = 2 or c = 3) | a = 1 AND (b = 2 OR c = 3)",
                "not a = 1 and b = 2 | NOT a = 1 AND b = 2",
                "!(a = 1 and b = 2) | NOT (a = 1 AND b = 2)",
                "resolution is null | resolution is EMPTY",
                "resolution IS NOT empty | resolution is not EMPTY",
                "resolution = EMPTY | resolution = EMPTY",
                "\"Epic Link\" = X-1 | \"Epic Link\" = X-1",
                "cf[10001]>=2.5 | cf[10001] >= 2.5",
                "created>-30m | created > -30m",
                "created >= '2019-01-01 10:30' | created >= \"2019-01-01 10:30\"",
                "issuetype in subTaskIssueTypes() | issuetype in subTaskIssueTypes()",
                "created < startOfWeek(-1w) | created < startOfWeek(-1w)",
                "summary ~ 'don\\'t \"quote\"' | summary ~ \"don't \\\"quote\\\"\"",
                "summary !~ x | summary !~ x",
                "summary ~ \"a\\u0041\\tb\" | summary ~ \"aA\\tb\"",
                "status = \"and\" | status = \"and\"",
                "component = 'File' | component = \"File\"",
                "a = 1 order by key, created DESC | a = 1 ORDER BY key, created DESC",
                "order by \"Story Points\" asc | ORDER BY \"Story Points\" ASC"
            })
    void readsWhatJiraReads(String jql, String canonical) throws JqlError {
        assertThat(JqlText.of(JqlParser.parse(jql))).isEqualTo(canonical);
        assertThat(JqlText.of(JqlParser.parse(canonical))).isEqualTo(canonical);
    }

    @Test
    void emptyTextAsksForEverything() throws JqlError {
        var query = JqlParser.parse("  ");

        assertThat(query.where()).isEmpty();
        assertThat(query.order().fields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = | Expecting either a value, list or function but got the end of the query. | 1 | 10",
                "project = AND | but got 'AND'. | 1 | 11",
                "project | Expecting an operator | 1 | 8",
                "= 3 | Expecting a field name but got '='. | 1 | 1",
                "project in ALOY | either a list in parentheses or a function but got 'ALOY'. | 1 | 12",
                "project in (ALOY | either ')' or ',' but got the end of the query. | 1 | 17",
                "(project = ALOY | Expecting ')' | 1 | 16",
                "a = 1 b = 2 | either 'AND', 'OR' or 'ORDER BY' but got 'b'. | 1 | 7",
                "a is 3 | Expecting EMPTY or NULL but got '3'. | 1 | 6",
                "a not 3 | Expecting 'in' but got '3'. | 1 | 7",
                "a = 5% | The character '%' is reserved in JQL | 1 | 6",
                "a = \"open | The quoted string 'open' has not been completed. | 1 | 5",
                "a = \"x\\q\" | '\\q' is not an escape sequence of JQL. | 1 | 7",
                "component = file | 'file' is a reserved word of JQL | 1 | 13",
                "size > 3 | 'size' is a reserved word of JQL | 1 | 1",
                "status was Open | history of a field cannot be searched here | 1 | 8",
                "order key | 'order' is a reserved word of JQL | 1 | 1",
                "a = 1 order key | Expecting 'by' but got 'key'. | 1 | 13",
                "cf[abc] = 1 | 'abc' is not the number of a custom field. | 1 | 4"
            })
    void tellsReasonAndPlaceOfAnError(String jql, String reason, int line, int character) {
        assertThatExceptionOfType(JqlError.class)
                .isThrownBy(() -> JqlParser.parse(jql))
                .withMessageStartingWith("Error in the JQL Query: ")
                .withMessageContaining(reason)
                .withMessageEndingWith("(line %d, character %d)".formatted(line, character));
    }

    @Test
    void linesAreCounted() {
        assertThatExceptionOfType(JqlError.class)
                .isThrownBy(() -> JqlParser.parse("project = A\n  AND status ="))
                .withMessageEndingWith("(line 2, character 15)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void depthIsAnErrorAndNotAnOverflow(int depth) {
        assertThatExceptionOfType(JqlError.class)
                .isThrownBy(() -> JqlParser.parse("(".repeat(depth) + "a = 1" + ")".repeat(depth)))
                .withMessageContaining("nested too deeply");
    }
}
