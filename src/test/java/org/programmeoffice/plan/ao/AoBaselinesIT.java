package org.programmeoffice.plan.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.programmeoffice.plan.Baselines;
import org.programmeoffice.plan.BaselinesContract;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class AoBaselinesIT {
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

    abstract static class OnRows extends BaselinesContract {
        private final AoTestDatabase database;

        OnRows(Product product) {
            database = AoTestDatabase.open(product, BaselineRow.class, BaselineScopeRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Baselines baselines() {
            return new AoBaselines(database.activeObjects());
        }
    }
}
