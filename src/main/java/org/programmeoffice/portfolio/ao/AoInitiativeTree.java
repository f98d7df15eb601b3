package org.programmeoffice.portfolio.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.portfolio.Shelf;
import org.programmeoffice.portfolio.Shelves;
import org.programmeoffice.portfolio.TitledInitiative;
import org.programmeoffice.portfolio.TitledTree;

/** The hierarchy, read afresh at each question so that every node of a cluster answers alike. */
public final class AoInitiativeTree implements InitiativeTree, TitledTree, Shelves {
    /** What is streamed must be named, and only what is named is read: no titles, no descriptions. */
    private static final String NARROW =
            String.join(", ", "ID", InitiativeRow.KEY_TEXT, InitiativeRow.KIND, InitiativeRow.PARENT_ID);

    private static final String WITH_TITLE = NARROW + ", " + InitiativeRow.TITLE;

    private static final String SHELVED =
            String.join(", ", "ID", InitiativeRow.SORT_POSITION, InitiativeRow.ARCHIVED_AT);

    private final ActiveObjects ao;

    public AoInitiativeTree(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<InitiativeNode> byKey(InitiativeKey key) {
        return find(InitiativeRow.KEY_TEXT + " = ?", key.toString());
    }

    @Override
    public Optional<InitiativeNode> byId(InitiativeId id) {
        return find("ID = ?", id.value());
    }

    @Override
    public List<InitiativeNode> all() {
        var nodes = new ArrayList<InitiativeNode>();
        ao.stream(InitiativeRow.class, Query.select(NARROW), row -> nodes.add(node(row)));
        return nodes;
    }

    @Override
    public List<TitledInitiative> titled() {
        var all = new ArrayList<TitledInitiative>();
        ao.stream(
                InitiativeRow.class,
                Query.select(WITH_TITLE),
                row -> all.add(new TitledInitiative(node(row), row.getTitle())));
        return all;
    }

    @Override
    public Map<InitiativeId, Shelf> chosen() {
        var chosen = new HashMap<InitiativeId, Shelf>();
        var query = Query.select(SHELVED)
                .where(InitiativeRow.SORT_POSITION + " IS NOT NULL OR " + InitiativeRow.ARCHIVED_AT + " IS NOT NULL");
        ao.stream(
                InitiativeRow.class,
                query,
                row -> chosen.put(
                        new InitiativeId(row.getID()),
                        new Shelf(Optional.ofNullable(row.getSortPosition()).orElse(0), row.getArchivedAt() != null)));
        return chosen;
    }

    /** Writes one column only, so that it disturbs nobody who edits one of the records. */
    @Override
    public void arrange(List<InitiativeId> siblings) {
        int position = 1;
        for (var id : siblings) {
            for (var row : ao.find(InitiativeRow.class, Query.select().where("ID = ?", id.value()))) {
                row.setSortPosition(position++);
                row.save();
            }
        }
    }

    private Optional<InitiativeNode> find(String clause, Object value) {
        return Arrays.stream(ao.find(InitiativeRow.class, Query.select().where(clause, value)))
                .map(AoInitiativeTree::node)
                .findFirst();
    }

    private static InitiativeNode node(InitiativeRow row) {
        return new InitiativeNode(
                new InitiativeId(row.getID()),
                AoInitiatives.key(row),
                InitiativeKind.valueOf(row.getKind()),
                Optional.ofNullable(row.getParentId()).map(InitiativeId::new));
    }
}
