package org.programmeoffice.access.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.programmeoffice.access.RoleAssignments;
import org.programmeoffice.access.RoleAssignmentsContract;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class AoRoleAssignmentsIT {
    @Nested
    class OnH2 extends OnRows {
        OnH2() {
            super(Product.H2);
        }
    }

    @Nested
    class OnPostgreSql extends OnRows {
        OnPostgreSql() {
            super(Product.POSTGRESQL);
        }
    }

    abstract static class OnRows extends RoleAssignmentsContract {
        private final AoTestDatabase database;

        OnRows(Product product) {
            database = AoTestDatabase.open(product, RoleRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected RoleAssignments roles() {
            return new AoRoleAssignments(database.activeObjects());
        }
    }
}
