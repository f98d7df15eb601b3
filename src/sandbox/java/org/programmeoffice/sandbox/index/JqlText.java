package org.programmeoffice.sandbox.index;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a query as JQL again: one way of spelling for each meaning, values quoted where they must be. */
public final class JqlText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.-]+");

    private JqlText() {}

    /** Returns the whole query. */
    public static String of(JqlQuery query) {
        var where = query.where().map(JqlText::clause).orElse("");
        var order = query.order().fields().stream().map(JqlText::by).collect(Collectors.joining(", "));
        if (order.isEmpty()) {
            return where;
        }
        return where.isEmpty() ? "ORDER BY " + order : where + " ORDER BY " + order;
    }

    private static String by(JqlOrder.By by) {
        return field(by.field())
                + by.descending().map(down -> down ? " DESC" : " ASC").orElse("");
    }

    private static String clause(JqlClause clause) {
        if (clause instanceof JqlClause.And and) {
            return joined(and.clauses(), " AND ");
        }
        if (clause instanceof JqlClause.Or or) {
            return joined(or.clauses(), " OR ");
        }
        if (clause instanceof JqlClause.Not not) {
            return "NOT " + part(not.clause());
        }
        var comparison = (JqlClause.Comparison) clause;
        return field(comparison.field()) + " " + comparison.operator().text() + " " + operand(comparison.operand());
    }

    private static String joined(List<JqlClause> clauses, String joint) {
        return clauses.stream().map(JqlText::part).collect(Collectors.joining(joint));
    }

    private static String part(JqlClause clause) {
        return clause instanceof JqlClause.And || clause instanceof JqlClause.Or
                ? "(" + clause(clause) + ")"
                : clause(clause);
    }

    private static String operand(JqlOperand operand) {
        if (operand instanceof JqlOperand.Value value) {
            return quoted(value.text());
        }
        if (operand instanceof JqlOperand.Call call) {
            return call.arguments().stream()
                    .map(JqlText::quoted)
                    .collect(Collectors.joining(", ", call.name() + "(", ")"));
        }
        if (operand instanceof JqlOperand.Several several) {
            return several.operands().stream().map(JqlText::operand).collect(Collectors.joining(", ", "(", ")"));
        }
        return "EMPTY";
    }

    private static String field(String name) {
        return name.matches("cf\\[\\d+]") ? name : quoted(name);
    }

    private static String quoted(String text) {
        if (PLAIN.matcher(text).matches() && !JqlReserved.contains(text)) {
            return text;
        }
        var escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        return '"' + escaped + '"';
    }
}
