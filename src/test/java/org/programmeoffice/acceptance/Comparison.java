package org.programmeoffice.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Counts what was compared and what differs, and prints each difference with its place. */
final class Comparison {
    private final PrintStream out;
    private final List<String> skipped = new ArrayList<>();
    private long compared;
    private long differing;

    Comparison(PrintStream out) {
        this.out = out;
    }

    /** Compares every number, text, list and member of the expected value with the actual one; more members are no difference. */
    void compare(String where, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(member ->
                            compare(where + "." + member.getKey(), member.getValue(), actual.path(member.getKey())));
        } else if (expected.isArray()) {
            compareLists(where, expected, actual);
        } else {
            compareValues(where, expected, actual);
        }
    }

    void compare(String where, long expected, long actual) {
        compareValues(
                where, JsonNodeFactory.instance.numberNode(expected), JsonNodeFactory.instance.numberNode(actual));
    }

    void skip(String section, String reason) {
        skipped.add(section + ": " + reason);
    }

    /** Prints what was skipped and the closing line; returns whether nothing differs and something was compared. */
    boolean close() {
        skipped.forEach(section -> out.println("skipped " + section));
        out.printf("compared %d, differ %d%n", compared, differing);
        return differing == 0 && compared > 0;
    }

    private void compareLists(String where, JsonNode expected, JsonNode actual) {
        compare(where + ".length", expected.size(), actual.size());
        for (var i = 0; i < expected.size(); i++) {
            compare(where + "[" + i + "]", expected.get(i), actual.path(i));
        }
    }

    private void compareValues(String where, JsonNode expected, JsonNode actual) {
        compared++;
        if (!same(expected, actual)) {
            differing++;
            out.printf(
                    "differs %s: expected %s, the app says %s%n",
                    where, expected, actual.isMissingNode() ? "nothing" : actual);
        }
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return new BigDecimal(expected.asText()).compareTo(new BigDecimal(actual.asText())) == 0;
        }
        return expected.equals(actual);
    }
}
