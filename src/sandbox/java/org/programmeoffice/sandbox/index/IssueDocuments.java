package org.programmeoffice.sandbox.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** Makes Lucene documents of issues: terms for ids and keys, points and doc values for numbers and dates. */
final class IssueDocuments {
    private static final int SORTED_CHARACTERS = 60;

    private final Function<String, FieldKind> customKinds;

    IssueDocuments(Function<String, FieldKind> customKinds) {
        this.customKinds = customKinds;
    }

    Document of(IssueSource issue) {
        var document = new Document();
        identity(document, issue);
        choices(document, issue);
        people(document, issue);
        dates(document, issue);
        words(document, issue);
        issue.custom().forEach((field, value) -> custom(document, field, value));
        document.add(new StoredField(SystemFields.SOURCE, SourceJson.write(issue)));
        return document;
    }

    private static void identity(Document document, IssueSource issue) {
        document.add(new StringField(SystemFields.ID, Long.toString(issue.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(SystemFields.ID, issue.id()));
        document.add(new StringField(SystemFields.KEY, issue.key(), Field.Store.NO));
        issue.formerKeys().forEach(key -> document.add(new StringField(SystemFields.FORMER_KEY, key, Field.Store.NO)));
        document.add(new StringField(SystemFields.PROJECT, Long.toString(issue.project()), Field.Store.NO));
        document.add(new SortedDocValuesField(SystemFields.PROJECT_KEY, new BytesRef(issue.projectKey())));
        document.add(new LongPoint(SystemFields.NUMBER, issue.number()));
        document.add(new NumericDocValuesField(SystemFields.NUMBER, issue.number()));
        if (issue.archived()) {
            document.add(new StringField(SystemFields.ARCHIVED, "true", Field.Store.NO));
        }
    }

    private static void choices(Document document, IssueSource issue) {
        single(document, SystemFields.TYPE, issue.type());
        single(document, SystemFields.STATUS, issue.status());
        single(document, SystemFields.RESOLUTION, issue.resolution());
        single(document, SystemFields.PRIORITY, issue.priority());
        single(document, SystemFields.SECURITY, issue.security());
        single(document, SystemFields.PARENT, issue.parent());
        several(document, SystemFields.FIX_VERSION, issue.fixVersions());
        several(document, SystemFields.COMPONENT, issue.components());
        several(
                document,
                SystemFields.LABELS,
                issue.labels().stream()
                        .map(label -> label.toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static void people(Document document, IssueSource issue) {
        single(document, SystemFields.ASSIGNEE, issue.assignee());
        single(document, SystemFields.REPORTER, issue.reporter());
    }

    private static void dates(Document document, IssueSource issue) {
        number(document, SystemFields.CREATED, issue.created());
        number(document, SystemFields.UPDATED, issue.updated());
        number(document, SystemFields.RESOLVED, issue.resolved());
        number(document, SystemFields.DUE, issue.due());
    }

    private static void words(Document document, IssueSource issue) {
        text(document, SystemFields.SUMMARY, issue.summary());
        text(document, SystemFields.TEXT, issue.summary());
        text(document, SystemFields.TEXT, issue.description());
        var summary = issue.summary() == null ? "" : issue.summary().toLowerCase(Locale.ROOT);
        var sorted = summary.substring(0, Math.min(SORTED_CHARACTERS, summary.length()));
        document.add(new SortedDocValuesField(SystemFields.SUMMARY_ORDER, new BytesRef(sorted)));
    }

    private void custom(Document document, String field, JsonNode value) {
        if (value.isNull() || (value.isContainerNode() && value.isEmpty())) {
            return;
        }
        switch (customKinds.apply(field)) {
            case NUMBER -> decimal(document, field, value);
            case EPIC -> single(document, field, value.asText().toUpperCase(Locale.ROOT));
            case TEXT -> {
                text(document, field, value.asText());
                text(document, SystemFields.TEXT, value.asText());
            }
            default -> has(document, field);
        }
    }

    private static void single(Document document, String field, Object value) {
        if (value != null) {
            var text = value.toString();
            document.add(new StringField(field, text, Field.Store.NO));
            document.add(new SortedDocValuesField(field, new BytesRef(text)));
            has(document, field);
        }
    }

    private static void several(Document document, String field, Collection<?> values) {
        values.forEach(value -> document.add(new StringField(field, value.toString(), Field.Store.NO)));
        if (!values.isEmpty()) {
            has(document, field);
        }
    }

    private static void number(Document document, String field, Long value) {
        if (value != null) {
            document.add(new LongPoint(field, value));
            document.add(new NumericDocValuesField(field, value));
            has(document, field);
        }
    }

    private static void decimal(Document document, String field, JsonNode value) {
        if (value.isNumber()) {
            document.add(new DoublePoint(field, value.doubleValue()));
            var sortable = NumericUtils.doubleToSortableLong(value.doubleValue());
            document.add(new NumericDocValuesField(field, sortable));
            has(document, field);
        }
    }

    private static void text(Document document, String field, String value) {
        if (value != null && !value.isBlank()) {
            document.add(new TextField(field, value, Field.Store.NO));
            has(document, field);
        }
    }

    private static void has(Document document, String field) {
        document.add(new StringField(SystemFields.HAS, field, Field.Store.NO));
    }
}
