package org.programmeoffice.access;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The permission table: a row for each thing that can be done to an initiative, with who may do it. A comment begins with
 * the row of the domain's permission matrix that it comes from.
 */
public enum Action {
    /** All rows: see the record, its roles and what stands in it. */
    VIEW("view", Rule.ANY_ROLE),
    /** A1, A2: title and description. */
    EDIT_RECORD("edit", Rule.MANAGER_OR_CHAIR),
    /** A3: create something inside, take something in, let something go. Asked of the one that holds or is to hold it. */
    PLACE_INSIDE("place", Rule.MANAGER_OR_CHAIR),
    /** A4: give and end the roles of manager and viewer. */
    ASSIGN_ROLES("roles", Rule.GIVES_ROLES),
    /** A4: give and end the role of chair. */
    ASSIGN_CHAIR("chair", Rule.GIVES_CHAIR),
    /** B1: choose which work counts. */
    EDIT_SCOPE("scope", Rule.MANAGER),
    /** A5: stages, milestones, forecasts, dates and money. */
    EDIT_PLAN("plan", Rule.MANAGER),
    /** A6: propose what is to be promised. */
    PROPOSE_BASELINE("proposeBaseline", Rule.MANAGER),
    /** A7: approve what was proposed; whoever proposed it never may. */
    APPROVE_BASELINE("approveBaseline", Rule.CHAIR),
    /** A8: how far each aspect may go off its baseline. */
    SET_TOLERANCES("tolerances", Rule.CHAIR),
    /** C1: say that something is needed from another initiative, or will be given to it. */
    RAISE_DEPENDENCY("raiseDependency", Rule.MANAGER_OR_CHAIR),
    /** C7: speak for one's own side of a dependency. */
    CONFIRM_DEPENDENCY("confirmDependency", Rule.MANAGER),
    /** C1: add an entry to a register. */
    RAISE_ENTRY("raiseEntry", Rule.MANAGER_OR_CHAIR),
    /** C2: rate, answer, close an entry of a register. Whoever owns it may too. */
    EDIT_ENTRY("editEntry", Rule.MANAGER),
    /** C3: take a risk as it is that is higher than may be borne. */
    ACCEPT_RISK("acceptRisk", Rule.CHAIR),
    /** C4: put an entry to the level above. */
    ESCALATE("escalate", Rule.MANAGER),
    /** C5: take over what the level below escalated, or return it. */
    ANSWER_ESCALATION("answerEscalation", Rule.MANAGER_OR_CHAIR),
    /** Invariant 10: see the restricted entries of a register. */
    READ_RESTRICTED("readRestricted", Rule.CHAIR),
    /** H1: set matrix and appetite. */
    SET_RISK_MODEL("riskModel", Rule.CHAIR),
    /** H5: read what was changed, when and by whom. */
    READ_HISTORY("history", Rule.MANAGER_OR_CHAIR);

    private final String word;
    private final Rule rule;

    Action(String word, Rule rule) {
        this.word = word;
        this.rule = rule;
    }

    /** Returns whether somebody with this standing may do it. */
    public boolean allows(Standing standing) {
        return rule.allows(standing);
    }

    /** Returns the key of the text that says what is not allowed. */
    public String forbiddenKey() {
        return "pmo.access.forbidden." + word;
    }

    /** Returns the text keys of the roles that may do it, on an initiative of that standing. */
    public Set<String> whoMay(Standing standing) {
        return rule.whoMay(standing).stream().map(Role::textKey).collect(Collectors.toUnmodifiableSet());
    }
}
