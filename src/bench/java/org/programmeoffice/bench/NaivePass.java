package org.programmeoffice.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.rollup.Progress;
import org.programmeoffice.workitem.ScopeRule;
import org.programmeoffice.workitem.Selector;

/**
 * What an app does that asks its host per epic and loads what it finds: a search for each rule, an object with its fields for
 * each hit, and a sum over the objects of each project. Only the stored fields of the index are read, without a database, a
 * permission check or a field's own class, so a host costs more.
 */
final class NaivePass {
    private final IndexSearcher searcher;
    private final List<ScopeRule> rules;

    NaivePass(DirectoryReader reader, int items) {
        searcher = new IndexSearcher(reader);
        rules = new BenchScope(items).rules();
    }

    /** A loaded item as a host hands it out: known fields, and the others by name. */
    private record LoadedItem(long id, String key, String summary, String status, Map<String, Object> fields) {}

    Map<InitiativeId, Progress> sum() throws IOException {
        var byProject = new HashMap<InitiativeId, List<LoadedItem>>();
        for (var rule : rules) {
            if (rule.includes()) {
                byProject
                        .computeIfAbsent(rule.initiative(), id -> new ArrayList<>())
                        .addAll(load(query(rule.selector())));
            }
        }
        var progress = new HashMap<InitiativeId, Progress>();
        byProject.forEach((id, items) -> progress.put(id, progress(items)));
        return progress;
    }

    private static TermQuery query(Selector selector) {
        if (selector instanceof Selector.Epic epic) {
            return new TermQuery(new Term("epicTerm", Long.toString(epic.itemId())));
        }
        long project = selector instanceof Selector.JiraProject jira ? jira.jiraProjectId() - 1 : -1;
        return new TermQuery(new Term("projectTerm", Long.toString(project)));
    }

    private List<LoadedItem> load(TermQuery query) throws IOException {
        var items = new ArrayList<LoadedItem>();
        var stored = searcher.storedFields();
        for (var hit : searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs) {
            var document = stored.document(hit.doc);
            var fields = new HashMap<String, Object>();
            document.forEach(field -> {
                Object value = field.numericValue() == null ? field.stringValue() : field.numericValue();
                fields.put(field.name(), value);
            });
            items.add(new LoadedItem(
                    document.getField("id").numericValue().longValue(),
                    document.get("key"),
                    document.get("summary"),
                    document.get("status"),
                    fields));
        }
        return items;
    }

    private static Progress progress(List<LoadedItem> items) {
        var seen = new HashSet<Long>();
        long done = 0;
        for (var item : items) {
            if (seen.add(item.id())
                    && (item.status().equals("5") || item.status().equals("6"))) {
                done++;
            }
        }
        return Progress.ofUnits(done, seen.size());
    }
}
