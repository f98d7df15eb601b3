package org.programmeoffice.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.workitem.ScopeRule;
import org.programmeoffice.workitem.Selector;

/**
 * What an app does that asks its host per epic and loads what it finds: a search for each rule, an object with its fields for
 * each hit, and sums over the objects of each project, which are loaded once for all levels. Only the stored fields of the index are
 * read, without a database, a permission check or a field's own class, so a host costs more. Exclusions are left out.
 */
final class NaivePass {
    private final IndexSearcher searcher;
    private final List<ScopeRule> rules;
    private final Map<InitiativeId, InitiativeId> parents = new HashMap<>();

    NaivePass(DirectoryReader reader, int items) {
        searcher = new IndexSearcher(reader);
        rules = new BenchScope(items).rules();
        for (InitiativeNode node : BenchScope.nodes()) {
            node.parent().ifPresent(parent -> parents.put(node.id(), parent));
        }
    }

    Map<InitiativeId, NaiveSums> sum() throws IOException {
        var byProject = new HashMap<InitiativeId, List<LoadedItem>>();
        for (var rule : rules) {
            if (rule.includes()) {
                byProject
                        .computeIfAbsent(rule.initiative(), id -> new ArrayList<>())
                        .addAll(load(query(rule.selector())));
            }
        }
        var sums = new HashMap<InitiativeId, NaiveSums>();
        byProject.forEach((project, items) -> addToLevels(project, items, sums));
        return sums;
    }

    private void addToLevels(InitiativeId project, List<LoadedItem> items, Map<InitiativeId, NaiveSums> sums) {
        for (var level = project; level != null; level = parents.get(level)) {
            var ofLevel = sums.computeIfAbsent(level, id -> new NaiveSums());
            items.forEach(ofLevel::add);
        }
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
}
