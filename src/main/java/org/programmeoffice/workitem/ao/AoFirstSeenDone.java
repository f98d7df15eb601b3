package org.programmeoffice.workitem.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.DBParam;
import org.programmeoffice.workitem.FirstSeenDone;

/** First-seen instants in rows, to the millisecond. */
public final class AoFirstSeenDone implements FirstSeenDone {
    private final ActiveObjects ao;

    public AoFirstSeenDone(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, Instant> all() {
        var seen = new HashMap<Long, Instant>();
        Arrays.stream(ao.find(FirstSeenDoneRow.class))
                .forEach(row -> seen.put(row.getItemId(), Instant.ofEpochMilli(row.getSeenAt())));
        return seen;
    }

    @Override
    public void keep(Map<Long, Instant> seen) {
        var insert = new InsertOnce(ao);
        seen.forEach((item, at) -> insert.insert(
                FirstSeenDoneRow.class,
                FirstSeenDoneRow.ITEM_ID,
                item,
                new DBParam(FirstSeenDoneRow.ITEM_ID, item),
                new DBParam(FirstSeenDoneRow.SEEN_AT, at.toEpochMilli())));
    }

    @Override
    public void forget(Collection<Long> itemIds) {
        ao.executeInTransaction(() -> {
            itemIds.forEach(item -> ao.deleteWithSQL(FirstSeenDoneRow.class, FirstSeenDoneRow.ITEM_ID + " = ?", item));
            return itemIds.size();
        });
    }
}
