package org.programmeoffice.portfolio.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.EnumMap;
import java.util.Map;
import net.java.ao.Query;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.portfolio.KeyPrefixes;

/** Key prefixes as rows. */
public final class AoKeyPrefixes implements KeyPrefixes {
    private final ActiveObjects ao;

    public AoKeyPrefixes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<InitiativeKind, String> chosen() {
        var chosen = new EnumMap<InitiativeKind, String>(InitiativeKind.class);
        for (var row : ao.find(KeyPrefixRow.class)) {
            chosen.put(InitiativeKind.valueOf(row.getKind()), row.getPrefix());
        }
        return chosen;
    }

    @Override
    public void set(InitiativeKind kind, String prefix) {
        var rows = ao.find(KeyPrefixRow.class, Query.select().where(KeyPrefixRow.KIND + " = ?", kind.name()));
        if (rows.length == 0) {
            ao.create(KeyPrefixRow.class, Map.of(KeyPrefixRow.KIND, kind.name(), KeyPrefixRow.PREFIX, prefix));
            return;
        }
        rows[0].setPrefix(prefix);
        rows[0].save();
    }
}
