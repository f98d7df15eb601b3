package org.programmeoffice.risk.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.programmeoffice.risk.RiskModels;
import org.programmeoffice.risk.RiskModelsContract;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class AoRiskModelsIT {
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

    abstract static class OnRows extends RiskModelsContract {
        private final AoTestDatabase database;

        OnRows(Product product) {
            database = AoTestDatabase.open(product, RiskModelRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected RiskModels models() {
            return new AoRiskModels(database.activeObjects());
        }
    }
}
