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
    default Outcome<ScopeRule> add(
            UserKey actor, InitiativeNode on, ScopeRule.Effect effect, Selector selector, int expectedRevision) {
        return addAll(actor, on, List.of(new RuleText(effect, selector)), expectedRevision)
                .map(added -> added.get(0));
    }

    /** Stores rules, at least one, all in one revision; refused with a conflict unless the expected one is the newest. */
    Outcome<List<ScopeRule>> addAll(UserKey actor, InitiativeNode on, List<RuleText> rules, int expectedRevision);

    /** Gives the rule another effect; not found unless it is a rule of that initiative. */
    Outcome<ScopeRule> change(
            UserKey actor, InitiativeNode on, long ruleId, ScopeRule.Effect effect, int expectedRevision);

    /**
     * Hands the rule to another initiative, in one revision of each scope; not found unless it is a rule of the first. Keeps its
     * id, and who saved it.
     *
     * @param expectedThere the newest revision of the scope that takes the rule
     */
    Outcome<ScopeRule> move(
            UserKey actor,
            InitiativeNode from,
            InitiativeNode to,
            long ruleId,
            int expectedRevision,
            int expectedThere);

    /**
     * Takes the newest change of the scope back, as a change of its own: rules that were added go, rules that were removed come
     * back under the actor's name. Not found if there is nothing of that kind, or if somebody else made it.
     */
    Outcome<Integer> undo(UserKey actor, InitiativeNode on, int expectedRevision);

    /** Removes the rule; not found unless it is a rule of that initiative. Returns the removed rule. */
    Outcome<ScopeRule> remove(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision);

    /** Makes the actor the one who saved the rule; not found unless it is a rule of that initiative. */
    Outcome<ScopeRule> adopt(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision);
}
