package org.programmeoffice.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.programmeoffice.sandbox.demo.DemoItem;
import org.programmeoffice.sandbox.demo.DemoProjects;
import org.programmeoffice.sandbox.demo.DemoWords;

/** The items as a Lucene index of one segment, with doc values for the one contestant and stored fields for the other. */
final class BenchIndex {

    private final Map<Long, Long> epics = new HashMap<>();

    private BenchIndex() {}

    static void write(Path folder, int items) {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            var index = new BenchIndex();
            for (var iterator = BenchItems.stream(items).iterator(); iterator.hasNext(); ) {
                writer.addDocument(index.document(iterator.next()));
            }
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(DemoItem item) {
        // A sub-task carries the epic of its parent, so that one query per epic finds all: kinder than a real index.
        long epic = item.parent() < 0 ? item.epic() : epics.getOrDefault(item.parent(), -1L);
        epics.put(item.id(), epic);
        var document = new Document();
        addValues(document, item, epic);
        document.add(new StringField("epicTerm", Long.toString(epic), Field.Store.NO));
        document.add(new StringField("projectTerm", Integer.toString(item.project()), Field.Store.NO));
        addStored(document, item);
        return document;
    }

    private static void addValues(Document document, DemoItem item, long epic) {
        document.add(new NumericDocValuesField("project", item.project()));
        document.add(new NumericDocValuesField("epic", epic));
        document.add(new NumericDocValuesField("type", item.type().number()));
        document.add(new NumericDocValuesField("status", item.status().number()));
        document.add(new NumericDocValuesField("resolution", item.resolution().number()));
        document.add(new NumericDocValuesField("points", item.points()));
        document.add(new NumericDocValuesField("original", item.original()));
        document.add(new NumericDocValuesField("remaining", item.remaining()));
        document.add(new NumericDocValuesField("spent", item.spent()));
        document.add(new NumericDocValuesField("created", item.created() / 1000));
        document.add(new NumericDocValuesField("resolved", item.resolved() < 0 ? -1 : item.resolved() / 1000));
    }

    private static void addStored(Document document, DemoItem item) {
        document.add(new StoredField("id", item.id()));
        document.add(new StoredField("key", DemoProjects.key(item.project()) + "-" + item.number()));
        document.add(new StoredField("summary", DemoWords.summary(item)));
        document.add(new StoredField("type", Integer.toString(item.type().number())));
        document.add(new StoredField("status", Integer.toString(item.status().number())));
        document.add(
                new StoredField("resolution", Integer.toString(item.resolution().number())));
        document.add(new StoredField("assignee", "person" + item.assignee()));
        document.add(new StoredField("reporter", "pmo"));
        document.add(new StoredField("created", item.created()));
        document.add(new StoredField("updated", item.updated()));
        document.add(new StoredField("resolved", item.resolved()));
        document.add(new StoredField("points", item.points() / 1000.0));
        document.add(new StoredField("version", Integer.toString(item.version())));
        document.add(new StoredField("component", Integer.toString(item.component())));
        document.add(new StoredField("remaining", item.remaining()));
        document.add(new StoredField("spent", item.spent()));
    }
}
