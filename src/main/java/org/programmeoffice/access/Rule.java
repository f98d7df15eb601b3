package org.programmeoffice.access;

import java.util.Set;

/** Who may, in the words of the permission table. */
enum Rule {
    /** Any role, on the initiative or above it. */
    ANY_ROLE {
        @Override
        boolean allows(Standing standing) {
            return standing.views();
        }

        @Override
        Set<Role> whoMay(Standing standing) {
            return Set.of(Role.values());
        }
    },
    /** Whoever manages the initiative itself. */
    MANAGER {
        @Override
        boolean allows(Standing standing) {
            return standing.holds(Role.MANAGER);
        }

        @Override
        Set<Role> whoMay(Standing standing) {
            return Set.of(Role.MANAGER);
        }
    },
    /** Whoever chairs the initiative itself. */
    CHAIR {
        @Override
        boolean allows(Standing standing) {
            return standing.holds(Role.CHAIR);
        }

        @Override
        Set<Role> whoMay(Standing standing) {
            return Set.of(Role.CHAIR);
        }
    },
    /** Whoever manages or chairs the initiative itself. */
    MANAGER_OR_CHAIR {
        @Override
        boolean allows(Standing standing) {
            return standing.holds(Role.MANAGER) || standing.holds(Role.CHAIR);
        }

        @Override
        Set<Role> whoMay(Standing standing) {
            return Set.of(Role.MANAGER, Role.CHAIR);
        }
    },
    /** The chair; where the initiative has none, the nearest one above, and the managers. */
    GIVES_ROLES {
        @Override
        boolean allows(Standing standing) {
            return standing.decidesOnRoles() || (!standing.chaired() && standing.holds(Role.MANAGER));
        }

        @Override
        Set<Role> whoMay(Standing standing) {
            return standing.chaired() ? Set.of(Role.CHAIR) : Set.of(Role.CHAIR, Role.MANAGER);
        }
    },
    /** The chair, or the nearest one above; never somebody who manages the initiative. */
    GIVES_CHAIR {
        @Override
        boolean allows(Standing standing) {
            return standing.decidesOnRoles() && !standing.holds(Role.MANAGER);
        }

        @Override
        Set<Role> whoMay(Standing standing) {
            return Set.of(Role.CHAIR);
        }
    };

    abstract boolean allows(Standing standing);

    abstract Set<Role> whoMay(Standing standing);
}
