package org.programmeoffice.sandbox.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;

/** Turns a JQL query into what Lucene understands, and tells what in it has no meaning. */
public final class JqlCompiler {
    private final JqlNames names;
    private final JqlProblems problems = new JqlProblems();
    private final JqlComparisons comparisons;

    private JqlCompiler(JqlNames names, boolean checking) {
        this.names = names;
        this.comparisons = new JqlComparisons(names, problems, checking);
    }

    /**
     * A query for Lucene. What has no meaning matches nothing and is named in the problems.
     *
     * @param sort by key, downwards, where the query leaves the order to Jira; equals are in the order of their keys
     */
    public record Compiled(Query query, Sort sort, List<String> problems) {}

    /**
     * Returns the query compiled.
     *
     * @param checking whether each issue that is named must be looked up for the sake of the problems
     */
    public static Compiled compile(JqlQuery query, JqlNames names, boolean checking) {
        var compiler = new JqlCompiler(names, checking);
        var where = query.where().map(compiler::clause).orElseGet(MatchAllDocsQuery::new);
        var sort = new JqlSorting(compiler::field, compiler.problems).of(query.order());
        return new Compiled(where, sort, compiler.problems.all());
    }

    private Query clause(JqlClause clause) {
        if (clause instanceof JqlClause.And and) {
            return combined(and.clauses(), BooleanClause.Occur.MUST);
        }
        if (clause instanceof JqlClause.Or or) {
            return combined(or.clauses(), BooleanClause.Occur.SHOULD);
        }
        if (clause instanceof JqlClause.Not not) {
            return IssueFilters.without(clause(not.clause()));
        }
        var comparison = (JqlClause.Comparison) clause;
        return field(comparison.field())
                .map(field -> comparisons.compare(field, comparison.operator(), comparison.operand()))
                .orElseGet(MatchNoDocsQuery::new);
    }

    private Query combined(List<JqlClause> clauses, BooleanClause.Occur occur) {
        var queries = new ArrayList<Query>();
        clauses.forEach(clause -> queries.add(clause(clause)));
        var combined = new BooleanQuery.Builder();
        queries.forEach(query -> combined.add(query, occur));
        return combined.build();
    }

    private Optional<JqlField> field(String name) {
        var field = SystemFields.named(name).or(() -> names.customField(name));
        if (field.isEmpty()) {
            problems.unknownField(name);
        }
        return field;
    }
}
