package org.programmeoffice.access;

import java.util.Arrays;
import org.programmeoffice.common.InitiativeKind;

/** What narrows or widens a cell of the permission table. Without one, a cell speaks of roles on the initiative itself. */
enum Limit {
    /** The role on the initiative itself. */
    OWN("") {
        @Override
        boolean holds(Standing standing, Role role) {
            return standing.holds(role);
        }
    },
    /** The role on the initiative itself or on anything above it. */
    ALL("all") {
        @Override
        boolean holds(Standing standing, Role role) {
            return standing.holds(role) || standing.holdsAbove(role);
        }
    },
    /** Only on a portfolio. */
    PORTFOLIO("portfolio") {
        @Override
        boolean holds(Standing standing, Role role) {
            return standing.holds(role) && standing.kind() == InitiativeKind.PORTFOLIO;
        }
    },
    /** Only on a project. */
    PROJECT("project") {
        @Override
        boolean holds(Standing standing, Role role) {
            return standing.holds(role) && standing.kind() == InitiativeKind.PROJECT;
        }
    },
    /** Not on a project that has a senior responsible owner, who decides there. */
    UNLESS_OWNED("unlessOwned") {
        @Override
        boolean holds(Standing standing, Role role) {
            boolean owned = standing.kind() == InitiativeKind.PROJECT && standing.held(Role.SRO);
            return standing.holds(role) && !owned;
        }
    },
    /** The board of the initiative itself or, where nobody chairs it, of the nearest one above that is chaired. */
    BOARD("board") {
        @Override
        boolean holds(Standing standing, Role role) {
            return standing.holds(role) || (!standing.chaired() && standing.nearestBoard(role));
        }
    },
    /** Only while there is nobody to decide: no board on the initiative or above it, and no senior responsible owner. */
    FIRST("first") {
        @Override
        boolean holds(Standing standing, Role role) {
            return standing.holds(role) && !standing.hasDecider();
        }
    },
    /**
     * Within what the board delegated. It is compared with figures on the record; where there are none, delegation does not
     * apply and the next level decides.
     */
    DELEGATED("delegated") {
        @Override
        boolean holds(Standing standing, Role role) {
            return false;
        }
    };

    private final String word;

    Limit(String word) {
        this.word = word;
    }

    static Limit of(String word) {
        return Arrays.stream(values())
                .filter(limit -> limit.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no limit is written " + word));
    }

    abstract boolean holds(Standing standing, Role role);

    /** Returns whether the limit may ever be met on an initiative of that standing, by whoever holds the role. */
    boolean mayHold(Standing standing) {
        return switch (this) {
            case OWN, ALL, BOARD -> true;
            case PORTFOLIO -> standing.kind() == InitiativeKind.PORTFOLIO;
            case PROJECT -> standing.kind() == InitiativeKind.PROJECT;
            case UNLESS_OWNED -> standing.kind() != InitiativeKind.PROJECT || !standing.held(Role.SRO);
            case FIRST -> !standing.hasDecider();
            case DELEGATED -> false;
        };
    }
}
