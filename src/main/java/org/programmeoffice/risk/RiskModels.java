package org.programmeoffice.risk;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;

/** The risk models of top initiatives, in all versions. Add only inside {@link org.programmeoffice.access.Revisions#record}. */
public interface RiskModels {
    /** Returns the newest model of each of the initiatives that has one; in one statement. */
    Map<InitiativeId, RiskModel> newest(Collection<InitiativeId> tops);

    /** Returns a version, which is never changed; empty if there is none. */
    Optional<RiskModel> version(InitiativeId top, int version);

    /** Adds a model as its version. */
    void add(InitiativeId top, RiskModel model);
}
