package org.programmeoffice.workitem.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.programmeoffice.workitem.KeptHits;

/** What JQL rules found in rows, one for each rule. An empty list is a dash, since some databases take an empty text for none. */
public final class AoKeptHits implements KeptHits {
    private static final int RADIX = 36;
    private static final String NONE = "-";

    private final ActiveObjects ao;

    public AoKeptHits(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, KeptHit> all() {
        var hits = new HashMap<Long, KeptHit>();
        Arrays.stream(ao.find(SearchHitsRow.class))
                .forEach(row -> hits.put(
                        row.getRuleId(), new KeptHit(read(row.getIds()), Instant.ofEpochMilli(row.getAsOf()))));
        return hits;
    }

    @Override
    public void keep(Map<Long, KeptHit> hits) {
        hits.forEach((rule, hit) -> {
            if (!update(rule, hit)) {
                insert(rule, hit);
            }
        });
    }

    @Override
    public void forget(Collection<Long> ruleIds) {
        ao.executeInTransaction(() -> {
            ruleIds.forEach(rule -> ao.deleteWithSQL(SearchHitsRow.class, SearchHitsRow.RULE_ID + " = ?", rule));
            return ruleIds.size();
        });
    }

    private boolean update(long rule, KeptHit hit) {
        return ao.executeInTransaction(() -> {
            var rows = ao.find(SearchHitsRow.class, Query.select().where(SearchHitsRow.RULE_ID + " = ?", rule));
            for (var row : rows) {
                row.setAsOf(hit.asOf().toEpochMilli());
                row.setIds(write(hit.ids()));
                row.save();
            }
            return rows.length > 0;
        });
    }

    private void insert(long rule, KeptHit hit) {
        new InsertOnce(ao)
                .insert(
                        SearchHitsRow.class,
                        SearchHitsRow.RULE_ID,
                        rule,
                        new DBParam(SearchHitsRow.RULE_ID, rule),
                        new DBParam(SearchHitsRow.AS_OF, hit.asOf().toEpochMilli()),
                        new DBParam(SearchHitsRow.IDS, write(hit.ids())));
    }

    private static String write(List<Long> ids) {
        var text = new StringBuilder();
        long before = 0;
        for (long id : ids) {
            text.append(text.isEmpty() ? "" : " ").append(Long.toString(id - before, RADIX));
            before = id;
        }
        return text.isEmpty() ? NONE : text.toString();
    }

    private static List<Long> read(String text) {
        var ids = new ArrayList<Long>();
        long id = 0;
        for (var step : text.equals(NONE) ? new String[0] : text.split(" ", -1)) {
            id += Long.parseLong(step, RADIX);
            ids.add(id);
        }
        return ids;
    }
}
