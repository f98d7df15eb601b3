package org.programmeoffice.workitem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scope rules compiled against one state of the facts: for each Jira project, version set, component set, epic and listed
 * item the interned set of rules that select by it. What reaches a row is the union of at most six such sets.
 */
final class RuleSets {
    private static final int[] NO_ROWS = new int[0];

    private final IntSets sets = new IntSets();
    private final int[] byProject;
    private final int[] byVersions;
    private final int[] byComponents;
    private int[] byEpic = NO_ROWS;
    private int[] byEpicOfParent = NO_ROWS;
    private int[] byRow = NO_ROWS;
    private final boolean parentIsEpic;
    private final PublishedItems items;

    /**
     * @param rules numbered by their position
     * @param hits rows' ids that the JQL rules find, by rule id
     * @param parentIsEpic whether the parent serves as Epic Link because the host has no such field
     */
    RuleSets(PublishedItems items, List<ScopeRule> rules, Map<Long, long[]> hits, boolean parentIsEpic) {
        this.items = items;
        this.parentIsEpic = parentIsEpic;
        Map<Long, Integer> projects = new HashMap<>();
        Map<Long, Integer> versions = new HashMap<>();
        Map<Long, Integer> components = new HashMap<>();
        for (int number = 0; number < rules.size(); number++) {
            int set = sets.singleton(number);
            var selector = rules.get(number).selector();
            if (selector instanceof Selector.JiraProject project) {
                projects.merge(project.jiraProjectId(), set, sets::union);
            } else if (selector instanceof Selector.FixVersion version) {
                versions.merge(version.versionId(), set, sets::union);
            } else if (selector instanceof Selector.JiraComponent component) {
                components.merge(component.componentId(), set, sets::union);
            } else {
                addRows(selector, set, hits.getOrDefault(rules.get(number).id(), new long[0]));
            }
        }
        byProject = codesToSets(items.projects(), projects);
        byVersions = setsToSets(items.versions(), versions);
        byComponents = setsToSets(items.components(), components);
    }

    IntSets sets() {
        return sets;
    }

    /** Returns the set of rules that reach the row, which is a row of that chunk. */
    int of(ItemChunk chunk, int at, int row) {
        int set = byProject[chunk.project[at]];
        set = sets.union(set, byVersions[chunk.versions[at]]);
        set = sets.union(set, byComponents[chunk.components[at]]);
        if (byRow.length > 0) {
            set = sets.union(set, byRow[row]);
        }
        return byEpic.length > 0 ? sets.union(set, ofEpic(chunk, at, row)) : set;
    }

    private int ofEpic(ItemChunk chunk, int at, int row) {
        int epic = epic(chunk, at);
        int set = epic >= 0 && epic != row ? byEpic[epic] : IntSets.EMPTY;
        int parent = chunk.parent[at];
        if (parent < 0 || byEpicOfParent.length == 0) {
            return set;
        }
        var parentChunk = items.chunkOf(parent);
        int parentAt = parent & ItemChunk.MASK;
        if (parentChunk.state[parentAt] == ItemChunk.ABSENT) {
            return set;
        }
        int epicOfParent = epic(parentChunk, parentAt);
        return epicOfParent >= 0 && epicOfParent != row && epicOfParent != parent
                ? sets.union(set, byEpicOfParent[epicOfParent])
                : set;
    }

    private int epic(ItemChunk chunk, int at) {
        return parentIsEpic ? chunk.parent[at] : chunk.epic[at];
    }

    private void addRows(Selector selector, int set, long[] hits) {
        if (selector instanceof Selector.Item item) {
            byRow = mark(byRow, item.itemId(), set);
        } else if (selector instanceof Selector.Epic epic) {
            byEpic = mark(byEpic, epic.itemId(), set);
            if (epic.withSubTasks()) {
                byEpicOfParent = mark(byEpicOfParent, epic.itemId(), set);
            }
        } else {
            for (long id : hits) {
                byRow = mark(byRow, id, set);
            }
        }
    }

    private int[] mark(int[] marks, long id, int set) {
        int row = items.row(id);
        if (row < 0) {
            return marks;
        }
        var marked = marks.length == 0 ? new int[items.rows()] : marks;
        marked[row] = sets.union(marked[row], set);
        return marked;
    }

    private static int[] codesToSets(Codes.Known codes, Map<Long, Integer> rules) {
        var byCode = new int[codes.size()];
        for (int code = 1; code < byCode.length; code++) {
            byCode[code] = rules.getOrDefault(codes.id(code), IntSets.EMPTY);
        }
        return byCode;
    }

    private int[] setsToSets(IdSets.Known known, Map<Long, Integer> rules) {
        if (rules.isEmpty()) {
            return new int[known.size()];
        }
        var byCode = new int[known.size()];
        for (int code = 0; code < byCode.length; code++) {
            for (long id : known.ids(code)) {
                byCode[code] = sets.union(byCode[code], rules.getOrDefault(id, IntSets.EMPTY));
            }
        }
        return byCode;
    }
}
