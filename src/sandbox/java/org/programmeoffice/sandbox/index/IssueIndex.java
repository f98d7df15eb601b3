package org.programmeoffice.sandbox.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Issues that can be searched. A change is seen by every search that starts after the changing call returned. */
public final class IssueIndex implements AutoCloseable {
    private static final String FINGERPRINT = "fingerprint";
    private static final Set<String> STORED = Set.of(SystemFields.SOURCE);
    private static final int BUFFER_MEGABYTES = 64;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final IssueDocuments documents;
    private final String fingerprint;

    private IssueIndex(Directory directory, String fingerprint, Function<String, FieldKind> customKinds)
            throws IOException {
        this.fingerprint = fingerprint;
        this.documents = new IssueDocuments(customKinds);
        var config = new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setOpenMode(
                holds(directory, fingerprint) ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, null);
    }

    /** Returns an empty index in memory. */
    public static IssueIndex inMemory(Function<String, FieldKind> customKinds) {
        return open(new ByteBuffersDirectory(), "", customKinds);
    }

    /** Returns the index in that folder, emptied unless it was completed under the same fingerprint. */
    public static IssueIndex inFolder(Path folder, String fingerprint, Function<String, FieldKind> customKinds) {
        try {
            return open(FSDirectory.open(folder), fingerprint, customKinds);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the index in " + folder, e);
        }
    }

    private static IssueIndex open(Directory directory, String fingerprint, Function<String, FieldKind> customKinds) {
        try {
            return new IssueIndex(directory, fingerprint, customKinds);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the index", e);
        }
    }

    private static boolean holds(Directory directory, String fingerprint) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try (var reader = DirectoryReader.open(directory)) {
            return fingerprint.equals(reader.getIndexCommit().getUserData().get(FINGERPRINT));
        }
    }

    /** Returns how many issues are in the index, archived ones included. */
    public int size() {
        return writer.getDocStats().numDocs;
    }

    /** Adds an issue whose id is new; seen after {@link #complete}. */
    public void add(IssueSource issue) {
        changing(() -> writer.addDocument(documents.of(issue)));
    }

    /** Ends the loading and keeps the fingerprint, so that a folder need not be loaded again. */
    public void complete() {
        if (!fingerprint.isEmpty()) {
            writer.setLiveCommitData(Map.of(FINGERPRINT, fingerprint).entrySet());
            changing(writer::commit);
        }
        changing(searchers::maybeRefreshBlocking);
    }

    /** Adds or replaces issues by id. */
    public void put(List<IssueSource> issues) {
        for (var issue : issues) {
            changing(() -> writer.updateDocument(idTerm(issue.id()), documents.of(issue)));
        }
        changing(searchers::maybeRefreshBlocking);
    }

    /** Removes issues by id. */
    public void remove(List<Long> ids) {
        ids.forEach(id -> changing(() -> writer.deleteDocuments(idTerm(id))));
        changing(searchers::maybeRefreshBlocking);
    }

    /** Returns the issue of that id, archived or not. */
    public Optional<IssueSource> byId(long id) {
        return first(new TermQuery(idTerm(id)));
    }

    /** Returns the issue that has that key in any case, or else the one that had it before it was moved. */
    public Optional<IssueSource> byKey(String key) {
        var upper = key.toUpperCase(Locale.ROOT);
        return first(new TermQuery(new Term(SystemFields.KEY, upper)))
                .or(() -> first(new TermQuery(new Term(SystemFields.FORMER_KEY, upper))));
    }

    private Optional<IssueSource> first(Query query) {
        return search(query, Sort.INDEXORDER, 0, 1).issues().stream().findFirst();
    }

    /** Returns how many issues match. */
    public int count(Query query) {
        return searching(searcher -> searcher.count(query));
    }

    /** Returns a page of matching issues and how many match in all. */
    public Found search(Query query, Sort sort, int start, int max) {
        return searching(searcher -> {
            var wanted = (int) Math.min(
                    (long) start + max, Math.max(1, searcher.getIndexReader().maxDoc()));
            var page = new ArrayList<IssueSource>();
            if (max > 0 && wanted > start) {
                var hits = searcher.search(query, wanted, sort).scoreDocs;
                for (var i = start; i < hits.length; i++) {
                    page.add(load(searcher, hits[i]));
                }
            }
            return new Found(page, searcher.count(query));
        });
    }

    private static IssueSource load(IndexSearcher searcher, ScoreDoc hit) throws IOException {
        var stored = searcher.storedFields().document(hit.doc, STORED).getBinaryValue(SystemFields.SOURCE);
        return SourceJson.read(stored.bytes, stored.offset, stored.length);
    }

    /** A page of a search. */
    public record Found(List<IssueSource> issues, int total) {}

    private interface Reading<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private interface Changing {
        void run() throws IOException;
    }

    private <T> T searching(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot search the index", e);
        }
    }

    private static void changing(Changing change) {
        try {
            change.run();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot change the index", e);
        }
    }

    private static Term idTerm(long id) {
        return new Term(SystemFields.ID, Long.toString(id));
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        writer.getDirectory().close();
    }
}
