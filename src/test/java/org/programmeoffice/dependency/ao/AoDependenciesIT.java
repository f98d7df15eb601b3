package org.programmeoffice.dependency.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.programmeoffice.dependency.Dependencies;
import org.programmeoffice.dependency.DependenciesContract;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class AoDependenciesIT {
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

    abstract static class OnRows extends DependenciesContract {
        private final AoTestDatabase database;

        OnRows(Product product) {
            database = AoTestDatabase.open(product, DependencyRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Dependencies dependencies() {
            return new AoDependencies(database.activeObjects());
        }
    }
}
