package org.programmeoffice.portfolio.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.programmeoffice.portfolio.Declarations;
import org.programmeoffice.portfolio.DeclarationsContract;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class AoDeclarationsIT {
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

    abstract static class OnRows extends DeclarationsContract {
        private final AoTestDatabase database;

        OnRows(Product product) {
            database = AoTestDatabase.open(product, DeclarationRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Declarations declarations() {
            return new AoDeclarations(database.activeObjects());
        }
    }
}
