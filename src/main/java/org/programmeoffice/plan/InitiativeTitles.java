package org.programmeoffice.plan;

import java.util.Collection;
import java.util.Map;
import org.programmeoffice.common.InitiativeId;

/** What initiatives are called. */
public interface InitiativeTitles {
    /** Returns the titles of these initiatives, which are text from people and may be anything. */
    Map<InitiativeId, String> of(Collection<InitiativeId> initiatives);
}
