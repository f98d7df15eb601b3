package org.programmeoffice.plan.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.programmeoffice.plan.Budgets;
import org.programmeoffice.plan.BudgetsContract;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class AoBudgetsIT {
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

    abstract static class OnRows extends BudgetsContract {
        private final AoTestDatabase database;

        OnRows(Product product) {
            database = AoTestDatabase.open(product, BudgetRow.class, BudgetLineRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Budgets budgets() {
            return new AoBudgets(database.activeObjects());
        }
    }
}
