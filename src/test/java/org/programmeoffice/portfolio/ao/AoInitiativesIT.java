package org.programmeoffice.portfolio.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.portfolio.Initiatives;
import org.programmeoffice.portfolio.InitiativesContract;
import org.programmeoffice.portfolio.KeyPrefixes;
import org.programmeoffice.portfolio.Shelves;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class AoInitiativesIT {
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

    abstract static class OnRows extends InitiativesContract {
        private final AoTestDatabase database;

        OnRows(Product product) {
            database = AoTestDatabase.open(product, InitiativeRow.class, KeyPrefixRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Initiatives initiatives() {
            return new AoInitiatives(database.activeObjects());
        }

        @Override
        protected InitiativeTree tree() {
            return new AoInitiativeTree(database.anotherNode());
        }

        @Override
        protected Shelves shelves() {
            return new AoInitiativeTree(database.anotherNode());
        }

        @Override
        protected KeyPrefixes prefixes() {
            return new AoKeyPrefixes(database.activeObjects());
        }
    }
}
