package org.programmeoffice.sandbox.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Finds the terms that names, keys and functions stand for. */
final class JqlTerms {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final JqlNames names;
    private final JqlProblems problems;
    private final boolean checking;

    JqlTerms(JqlNames names, JqlProblems problems, boolean checking) {
        this.names = names;
        this.problems = problems;
        this.checking = checking;
    }

    /** Returns the issues whose field has one of the values. */
    Query oneOf(JqlField field, List<JqlOperand> operands) {
        var found = new TreeMap<String, List<String>>();
        for (var operand : operands) {
            if (operand instanceof JqlOperand.Value value) {
                value(field, value.text(), found);
            } else if (operand instanceof JqlOperand.Call call) {
                add(found, field.index(), function(field, call));
            }
        }
        var any = new BooleanQuery.Builder();
        found.forEach((index, terms) -> any.add(IssueFilters.terms(index, terms), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private void value(JqlField field, String text, Map<String, List<String>> found) {
        switch (field.kind()) {
            case ISSUE -> issue(field, text, found);
            case PARENT ->
                add(
                        found,
                        field.index(),
                        known(field, text).map(issue -> Long.toString(issue.id())).stream()
                                .toList());
            case EPIC ->
                add(
                        found,
                        field.index(),
                        known(field, text).map(IssueSource::key).stream().toList());
            case LABEL -> add(found, field.index(), List.of(text.toLowerCase(Locale.ROOT)));
            default -> add(found, field.index(), ids(field, text));
        }
    }

    private void issue(JqlField field, String text, Map<String, List<String>> found) {
        if (checking) {
            known(field, text);
        }
        if (ID.matcher(text).matches()) {
            add(found, SystemFields.ID, List.of(text));
        } else {
            var key = List.of(text.toUpperCase(Locale.ROOT));
            add(found, SystemFields.KEY, key);
            add(found, SystemFields.FORMER_KEY, key);
        }
    }

    private Collection<String> ids(JqlField field, String text) {
        var ids = names.ids(field, text);
        if (ids.isEmpty()) {
            problems.unknownValue(field, text);
        }
        return ids;
    }

    private Collection<String> function(JqlField field, JqlOperand.Call call) {
        var name = call.name().toLowerCase(Locale.ROOT);
        if (field.kind() == FieldKind.USER && name.equals("currentuser")) {
            return names.currentUser().stream().toList();
        }
        if (field.index().equals(SystemFields.TYPE)
                && (name.equals("subtaskissuetypes") || name.equals("standardissuetypes"))) {
            return names.types(name.startsWith("sub"));
        }
        problems.unknownFunction(field, call.name());
        return List.of();
    }

    /** Returns the issues before or after another one in its own project; none if that one does not exist. */
    Query relation(JqlField field, JqlOperator operator, JqlOperand operand) {
        if (!(operand instanceof JqlOperand.Value value)) {
            problems.operator(field, operator);
            return new MatchNoDocsQuery();
        }
        return known(field, value.text()).map(issue -> beside(issue, operator)).orElseGet(MatchNoDocsQuery::new);
    }

    private static Query beside(IssueSource issue, JqlOperator operator) {
        var number = issue.number();
        var range =
                switch (operator) {
                    case GREATER -> range(number + 1, Long.MAX_VALUE);
                    case GREATER_OR_EQUAL -> range(number, Long.MAX_VALUE);
                    case LESS -> range(0, number - 1);
                    default -> range(0, number);
                };
        return new BooleanQuery.Builder()
                .add(IssueFilters.ofProject(issue.project()), BooleanClause.Occur.MUST)
                .add(range, BooleanClause.Occur.MUST)
                .build();
    }

    private static Query range(long first, long last) {
        return LongPoint.newRangeQuery(SystemFields.NUMBER, first, last);
    }

    private Optional<IssueSource> known(JqlField field, String keyOrId) {
        var issue = names.issue(keyOrId);
        if (issue.isEmpty()) {
            problems.unknownIssue(field, keyOrId);
        }
        return issue;
    }

    private static void add(Map<String, List<String>> found, String index, Collection<String> terms) {
        found.computeIfAbsent(index, key -> new ArrayList<>()).addAll(terms);
    }
}
