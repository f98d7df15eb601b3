package org.programmeoffice.notify.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.programmeoffice.notify.WaitingNotices;
import org.programmeoffice.notify.WaitingNoticesContract;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class AoWaitingNoticesIT {
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

    abstract static class OnRows extends WaitingNoticesContract {
        private final AoTestDatabase database;

        OnRows(Product product) {
            database = AoTestDatabase.open(product, NoticeRow.class, NoticeClaimRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected WaitingNotices waiting() {
            return new AoWaitingNotices(database.activeObjects());
        }
    }
}
