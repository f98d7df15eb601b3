package org.programmeoffice.sandbox.index;

import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Compares one field with an operand. A denial leaves out issues whose field is empty, as Jira does. */
final class JqlComparisons {
    private static final Set<FieldKind> ORDERED =
            EnumSet.of(FieldKind.ISSUE, FieldKind.DATE, FieldKind.DAY, FieldKind.NUMBER);

    private final JqlProblems problems;
    private final JqlTerms terms;
    private final JqlPoints points;

    JqlComparisons(JqlNames names, JqlProblems problems, boolean checking) {
        this.problems = problems;
        this.terms = new JqlTerms(names, problems, checking);
        this.points = new JqlPoints(names, problems);
    }

    Query compare(JqlField field, JqlOperator operator, JqlOperand operand) {
        if (!takes(field.kind(), operator)) {
            problems.operator(field, operator);
            return new MatchNoDocsQuery();
        }
        if (operator.isRelation()) {
            return field.kind() == FieldKind.ISSUE
                    ? terms.relation(field, operator, operand)
                    : points.relation(field, operator, operand);
        }
        var positive = operator.isLike() ? JqlWords.like(field, operand) : anyOf(field, operand);
        return operator.isDenial() ? filled(field, positive) : positive;
    }

    private static boolean takes(FieldKind kind, JqlOperator operator) {
        return switch (kind) {
            case TEXT -> operator.isLike() || operator.isEmptiness();
            case OTHER -> operator.isEmptiness();
            default -> !operator.isLike() && (ORDERED.contains(kind) || !operator.isRelation());
        };
    }

    private Query anyOf(JqlField field, JqlOperand operand) {
        var values =
                operand.each().stream().filter(each -> !meansEmpty(field, each)).toList();
        var any = new BooleanQuery.Builder();
        if (!values.isEmpty()) {
            any.add(
                    JqlPoints.holds(field.kind()) ? points.oneOf(field, values) : terms.oneOf(field, values),
                    BooleanClause.Occur.SHOULD);
        }
        if (values.size() < operand.each().size()) {
            any.add(empty(field), BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    private static boolean meansEmpty(JqlField field, JqlOperand operand) {
        return operand instanceof JqlOperand.Empty
                || (field.index().equals(SystemFields.RESOLUTION)
                        && operand instanceof JqlOperand.Value value
                        && value.text().equalsIgnoreCase("unresolved"));
    }

    private Query empty(JqlField field) {
        if (field.required()) {
            problems.emptiness(field);
            return new MatchNoDocsQuery();
        }
        return IssueFilters.without(IssueFilters.has(field.index()));
    }

    private static Query filled(JqlField field, Query without) {
        return new BooleanQuery.Builder()
                .add(
                        field.required() ? new MatchAllDocsQuery() : IssueFilters.has(field.index()),
                        BooleanClause.Occur.MUST)
                .add(without, BooleanClause.Occur.MUST_NOT)
                .build();
    }
}
