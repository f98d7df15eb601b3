package org.programmeoffice.sandbox.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Compares instants, days and numbers. */
final class JqlPoints {
    private final JqlNames names;
    private final JqlProblems problems;
    private final JqlDates dates;

    JqlPoints(JqlNames names, JqlProblems problems) {
        this.names = names;
        this.problems = problems;
        this.dates = new JqlDates(names.zone(), names.now());
    }

    static boolean holds(FieldKind kind) {
        return kind == FieldKind.DATE || kind == FieldKind.DAY || kind == FieldKind.NUMBER;
    }

    /** Returns the issues whose field is exactly one of the values. */
    Query oneOf(JqlField field, List<JqlOperand> operands) {
        if (field.kind() == FieldKind.NUMBER) {
            var numbers = operands.stream()
                    .flatMap(operand -> number(field, operand).stream())
                    .toList();
            return DoublePoint.newSetQuery(field.index(), numbers);
        }
        var values = operands.stream()
                .flatMap(operand -> whole(field, operand).stream())
                .toList();
        return LongPoint.newSetQuery(field.index(), values);
    }

    /** Returns the issues whose field lies on that side of the value. */
    Query relation(JqlField field, JqlOperator operator, JqlOperand operand) {
        Optional<Query> query = field.kind() == FieldKind.NUMBER
                ? number(field, operand).map(value -> decimals(field, operator, value))
                : whole(field, operand).map(value -> wholes(field, operator, value));
        return query.orElseGet(MatchNoDocsQuery::new);
    }

    private static Query decimals(JqlField field, JqlOperator operator, double value) {
        var index = field.index();
        return switch (operator) {
            case GREATER -> DoublePoint.newRangeQuery(index, DoublePoint.nextUp(value), Double.POSITIVE_INFINITY);
            case GREATER_OR_EQUAL -> DoublePoint.newRangeQuery(index, value, Double.POSITIVE_INFINITY);
            case LESS -> DoublePoint.newRangeQuery(index, Double.NEGATIVE_INFINITY, DoublePoint.nextDown(value));
            default -> DoublePoint.newRangeQuery(index, Double.NEGATIVE_INFINITY, value);
        };
    }

    private static Query wholes(JqlField field, JqlOperator operator, long value) {
        var index = field.index();
        return switch (operator) {
            case GREATER -> LongPoint.newRangeQuery(index, value + 1, Long.MAX_VALUE);
            case GREATER_OR_EQUAL -> LongPoint.newRangeQuery(index, value, Long.MAX_VALUE);
            case LESS -> LongPoint.newRangeQuery(index, Long.MIN_VALUE, value - 1);
            default -> LongPoint.newRangeQuery(index, Long.MIN_VALUE, value);
        };
    }

    private Optional<Double> number(JqlField field, JqlOperand operand) {
        var text = text(operand);
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            problems.number(field, text);
            return Optional.empty();
        }
    }

    private Optional<Long> whole(JqlField field, JqlOperand operand) {
        var instant = operand instanceof JqlOperand.Call call
                ? dates.function(call.name(), call.arguments())
                : dates.literal(text(operand));
        if (instant.isEmpty()) {
            problems.date(field, text(operand));
        }
        return instant.map(at -> field.kind() == FieldKind.DAY ? day(at) : at.toEpochMilli());
    }

    private long day(Instant at) {
        return at.atZone(names.zone()).toLocalDate().toEpochDay();
    }

    private static String text(JqlOperand operand) {
        if (operand instanceof JqlOperand.Value value) {
            return value.text();
        }
        return operand instanceof JqlOperand.Call call ? call.name() + "()" : "EMPTY";
    }
}
