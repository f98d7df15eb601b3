package org.programmeoffice.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.common.InitiativeKind;

/** What a person is to an initiative. Nobody has one by administering the host. */
public enum Role {
    /** Chairs the board (a portfolio's director): decides, and gives roles. */
    BOARD_CHAIR("boardChair", Column.BOARD),
    /** Votes on the board: decides. */
    BOARD_VOTING("boardVoting", Column.BOARD),
    /** Keeps the board's agenda and minutes: reads what the board reads, and never decides. */
    BOARD_SECRETARY("boardSecretary", Column.BOARD),
    /** Senior responsible owner, a project's executive: accountable, decides within what was delegated. */
    SRO("sro", Column.SRO),
    /** Runs the programme: owns its plan and scope, prepares decisions. */
    PROGRAMME_MANAGER("programmeManager", Column.PROGRAMME_MANAGER),
    /** Runs the project: owns its plan and scope, prepares decisions. */
    PROJECT_MANAGER("projectManager", Column.PROJECT_MANAGER),
    /** Prepares, checks, reminds and consolidates. Owns nothing and decides nothing. */
    PMO("pmo", Column.PMO),
    /** Judges independently how it is run. */
    ASSURANCE("assurance", Column.ASSURANCE),
    /** Looks on: stakeholder or team member. */
    VIEWER("viewer", Column.VIEWER);

    private final String word;
    private final Column column;

    Role(String word, Column column) {
        this.word = word;
        this.column = column;
    }

    /** Returns the role of whoever runs such an initiative; empty for a portfolio, which its board directs. */
    public static Optional<Role> running(InitiativeKind kind) {
        return switch (kind) {
            case PORTFOLIO -> Optional.empty();
            case PROGRAMME -> Optional.of(PROGRAMME_MANAGER);
            case PROJECT -> Optional.of(PROJECT_MANAGER);
        };
    }

    /** Returns the role of that word, in any case; empty if there is none. */
    public static Optional<Role> ofWord(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word.equalsIgnoreCase(word))
                .findFirst();
    }

    /** Returns the roles that an initiative of that kind has. */
    public static Set<Role> on(InitiativeKind kind) {
        var roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> !role.exists(kind));
        return roles;
    }

    /** Returns the name of the role in requests and answers, such as {@code boardChair}. */
    public String word() {
        return word;
    }

    /** Returns the key of the role's name in the text files. */
    public String textKey() {
        return "pmo.access.role." + word;
    }

    /** Returns whether this is a role that decides, as far as its column of the permission table says so. */
    public boolean decides() {
        return this == BOARD_CHAIR || this == BOARD_VOTING || this == SRO;
    }

    Column column() {
        return column;
    }

    private boolean exists(InitiativeKind kind) {
        return switch (this) {
            case SRO -> kind != InitiativeKind.PORTFOLIO;
            case PROGRAMME_MANAGER -> kind == InitiativeKind.PROGRAMME;
            case PROJECT_MANAGER -> kind == InitiativeKind.PROJECT;
            default -> true;
        };
    }

    /** A column of the permission table, in its order. */
    enum Column {
        BOARD,
        SRO,
        PROGRAMME_MANAGER,
        PROJECT_MANAGER,
        PMO,
        ASSURANCE,
        VIEWER,
        ADMINISTRATOR
    }
}
