package org.programmeoffice.portfolio.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.programmeoffice.portfolio.Terms;
import org.programmeoffice.portfolio.TermsContract;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class AoTermsIT {
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

    abstract static class OnRows extends TermsContract {
        private final AoTestDatabase database;

        OnRows(Product product) {
            database = AoTestDatabase.open(product, TermRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Terms terms() {
            return new AoTerms(database.activeObjects());
        }
    }
}
