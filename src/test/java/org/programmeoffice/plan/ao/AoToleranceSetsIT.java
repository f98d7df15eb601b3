package org.programmeoffice.plan.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.programmeoffice.plan.ToleranceSets;
import org.programmeoffice.plan.ToleranceSetsContract;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class AoToleranceSetsIT {
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

    abstract static class OnRows extends ToleranceSetsContract {
        private final AoTestDatabase database;

        OnRows(Product product) {
            database = AoTestDatabase.open(product, ToleranceSetRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected ToleranceSets sets() {
            return new AoToleranceSets(database.activeObjects());
        }
    }
}
