package org.programmeoffice.plan.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.programmeoffice.plan.Plans;
import org.programmeoffice.plan.PlansContract;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class AoPlansIT {
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

    abstract static class OnRows extends PlansContract {
        private final AoTestDatabase database;

        OnRows(Product product) {
            database = AoTestDatabase.open(product, StageRow.class, MilestoneRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Plans plans() {
            return new AoPlans(database.activeObjects());
        }
    }
}
