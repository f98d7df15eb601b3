package org.programmeoffice.notify.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.programmeoffice.notify.KeptChoices;
import org.programmeoffice.notify.KeptChoicesContract;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class AoKeptChoicesIT {
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

    abstract static class OnRows extends KeptChoicesContract {
        private final AoTestDatabase database;

        OnRows(Product product) {
            database = AoTestDatabase.open(product, MailChoiceRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected KeptChoices choices() {
            return new AoKeptChoices(database.activeObjects());
        }
    }
}
