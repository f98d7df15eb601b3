package org.programmeoffice.plugin;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.plan.InitiativeTitles;
import org.programmeoffice.portfolio.Initiative;
import org.programmeoffice.portfolio.Initiatives;

/** The titles of the records of portfolios, programmes and projects. */
final class RecordTitles implements InitiativeTitles {
    private final Initiatives initiatives;

    RecordTitles(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public Map<InitiativeId, String> of(Collection<InitiativeId> ids) {
        return initiatives.byIds(ids).stream().collect(Collectors.toMap(Initiative::id, Initiative::title));
    }
}
