package org.programmeoffice.sandbox.index;

import java.util.Collection;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Queries that do not come from JQL. */
public final class IssueFilters {
    private IssueFilters() {}

    /** Returns the query restricted to issues that are not archived. */
    public static Query live(Query query) {
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.MUST)
                .add(new TermQuery(new Term(SystemFields.ARCHIVED, "true")), BooleanClause.Occur.MUST_NOT)
                .build();
    }

    /** Returns the query restricted to those projects and, where an issue has a security level, to those levels. */
    public static Query visible(Query query, Set<Long> projects, Set<Long> levels) {
        var level = new BooleanQuery.Builder()
                .add(without(has(SystemFields.SECURITY)), BooleanClause.Occur.SHOULD)
                .add(terms(SystemFields.SECURITY, levels), BooleanClause.Occur.SHOULD)
                .build();
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.MUST)
                .add(terms(SystemFields.PROJECT, projects), BooleanClause.Occur.FILTER)
                .add(level, BooleanClause.Occur.FILTER)
                .build();
    }

    /** Returns the issues whose parent has that id. */
    public static Query childrenOf(long parent) {
        return terms(SystemFields.PARENT, Set.of(parent));
    }

    /** Returns the issues of a project. */
    public static Query ofProject(long project) {
        return terms(SystemFields.PROJECT, Set.of(project));
    }

    /** Returns all issues. */
    public static Query all() {
        return new MatchAllDocsQuery();
    }

    /** Returns the order that has the highest id first. */
    public static Sort highestId() {
        return new Sort(new SortField(SystemFields.ID, SortField.Type.LONG, true));
    }

    /** Returns the order that has the highest number of a key first. */
    public static Sort highestNumber() {
        return new Sort(new SortField(SystemFields.NUMBER, SortField.Type.LONG, true));
    }

    /** Returns the issues whose custom field holds that key. */
    public static Query linkedTo(String field, String key) {
        return terms(field, Set.of(key));
    }

    static Query terms(String field, Collection<?> values) {
        return new TermInSetQuery(
                field,
                values.stream().map(value -> new BytesRef(value.toString())).toList());
    }

    static Query has(String field) {
        return new TermQuery(new Term(SystemFields.HAS, field));
    }

    static Query without(Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST)
                .add(query, BooleanClause.Occur.MUST_NOT)
                .build();
    }
}
