package org.programmeoffice.access;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The permission table: a row for each thing that can be done to an initiative. A comment begins with the row of the domain's
 * permission matrix that it comes from; then come the right that it takes and the rights of the columns: board, senior
 * responsible owner, programme manager, project manager, PMO officer, assurance, viewer, administrator.
 */
public enum Action {
    /** All rows: see the record, its roles and what stands in it. */
    VIEW("view", Right.VIEW, "V:all V:all V:all V:all V:all V:all V:all -"),
    /** A1 for a portfolio, A2 for what it holds: title, description and the other fields of the record. */
    EDIT_RECORD("edit", Right.EDIT, "D C C C R R V -"),
    /** A2: create something inside, as an idea. Asked of the one that is to hold it. */
    CREATE_INSIDE("create", Right.EDIT, "C:board C C C C V V -"),
    /** A3: take something in, let something go. Asked of the one that holds or is to hold it. */
    PLACE_INSIDE("place", Right.DECIDE, "D D:delegated D:first P P R V -"),
    /** A3: let it begin, let it into its next phase. Where nobody is there to decide, whoever runs it does. */
    AUTHORISE("authorise", Right.DECIDE, "D:board D:delegated D:first D:first P R V -"),
    /** A9: stop, hold, resume, close. Where nobody is there to decide, whoever runs it does. */
    DECIDE_COURSE("course", Right.DECIDE, "D:board D:delegated D:first D:first P R V -"),
    /** E2: say how sure it is that it delivers. A judgement of those who answer for it; its office has its own view. */
    DECLARE_CONFIDENCE("confidence", Right.EDIT, "- C C C - - - -"),
    /** A4: give and end the roles that decide nothing. */
    ASSIGN_ROLES("roles", Right.DECIDE, "D:board D D:first D:first P R V -"),
    /** A4: give and end the roles that decide; who runs the initiative appoints nobody over himself. */
    ASSIGN_BOARD("board", Right.DECIDE, "D:board P P P P R V -"),
    /** A5, and A1 for a portfolio's envelope and calendar: stages, milestones, forecasts, dates and money. */
    EDIT_PLAN("plan", Right.EDIT, "D:portfolio R C C R R V -"),
    /** A6: propose what is to be promised. */
    PROPOSE_BASELINE("proposeBaseline", Right.PROPOSE, "V P P P P R V -"),
    /** A7: approve what was proposed; whoever proposed it never may. */
    APPROVE_BASELINE("approveBaseline", Right.DECIDE, "D D:delegated - - - - - -"),
    /** A8: how far each aspect may go off its baseline. */
    SET_TOLERANCES("tolerances", Right.DECIDE, "D:unlessOwned D:project P P P R V -"),
    /** B1: choose which work counts. */
    EDIT_SCOPE("scope", Right.EDIT, "V R C C P V V -"),
    /** C1: say that something is needed from another initiative, or will be given to it. */
    RAISE_DEPENDENCY("raiseDependency", Right.EDIT, "C C C C C C V -"),
    /** C7: speak for one's own side of a dependency. */
    CONFIRM_DEPENDENCY("confirmDependency", Right.DECIDE, "V R D D P R V -"),
    /** C1: add an entry to a register. */
    RAISE_ENTRY("raiseEntry", Right.EDIT, "C C C C C C V -"),
    /** C2: rate, answer, close an entry of a register. Whoever owns it may too; nobody runs a portfolio, so its board does. */
    EDIT_ENTRY("editEntry", Right.EDIT, "D:portfolio R C C R R V -"),
    /** C3: take a risk as it is that is higher than may be borne. */
    ACCEPT_RISK("acceptRisk", Right.DECIDE, "D D:delegated - - - - - -"),
    /** C4: put an entry to the level above. */
    ESCALATE("escalate", Right.EDIT, "- C C C P P - -"),
    /** C5: take over what the level below escalated, or return it. Asked of the level above. */
    ANSWER_ESCALATION("answerEscalation", Right.DECIDE, "D D D - - - - -"),
    /** Invariant 10: see the restricted entries of a register, besides owners and named readers. */
    READ_RESTRICTED("readRestricted", Right.READ, "R - - - - - - -"),
    /** H1: set matrix and appetite. */
    SET_RISK_MODEL("riskModel", Right.DECIDE, "D R R R P R V -"),
    /** H5: read what was changed, when and by whom. */
    READ_HISTORY("history", Right.EDIT, "C:all C C C C:all C:all - -");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // a row of the table, filled once and never changed
    private final Rule rule;

    Action(String word, Right asked, String row) {
        this.word = word;
        this.rule = new Rule(asked, row);
    }

    /** Returns whether somebody with this standing may do it. */
    public boolean allows(Standing standing) {
        return rule.allows(standing) && (this != ASSIGN_BOARD || !standing.runs());
    }

    /** Returns the key of the text that says what is not allowed. */
    public String forbiddenKey() {
        return "pmo.access.forbidden." + word;
    }

    /** Returns the roles that may do it, on an initiative of that standing. */
    public Set<Role> whoMay(Standing standing) {
        return Set.copyOf(rule.whoMay(standing));
    }

    /** Returns the text keys of the roles that may do it, on an initiative of that standing. */
    Set<String> whoMayKeys(Standing standing) {
        return whoMay(standing).stream().map(Role::textKey).collect(Collectors.toUnmodifiableSet());
    }
}
