package org.programmeoffice.workitem;

import java.util.List;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/**
 * The stored scope rules. Each initiative's scope has its own revision, counted apart from the initiative's, so that two
 * people who change one scope at the same time are told; every write raises it by one and is kept with old and new values.
 */
public interface ScopeRules {
    /** Returns all rules, ordered by id. */
    List<ScopeRule> all();

    /** Returns the rules of one initiative itself, ordered by id. */
    List<ScopeRule> of(InitiativeId initiative);

    /** Returns the newest revision of the initiative's scope, 0 before the first rule. */
    int revision(InitiativeId initiative);

    /** Stores a rule; refused with a conflict unless the expected revision is the newest. */
    Outcome<ScopeRule> add(
            UserKey actor, InitiativeNode on, ScopeRule.Effect effect, Selector selector, int expectedRevision);

    /** Removes the rule; not found unless it is a rule of that initiative. Returns the removed rule. */
    Outcome<ScopeRule> remove(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision);

    /** Makes the actor the one who saved the rule; not found unless it is a rule of that initiative. */
    Outcome<ScopeRule> adopt(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision);
}
