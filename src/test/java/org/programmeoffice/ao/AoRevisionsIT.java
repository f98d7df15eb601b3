package org.programmeoffice.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.RevisionsContract;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.portfolio.ao.KeyPrefixRow;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class AoRevisionsIT {
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

    abstract static class OnRows extends RevisionsContract {
        private final AoTestDatabase database;

        OnRows(Product product) {
            database = AoTestDatabase.open(product, RevisionRow.class, KeyPrefixRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Revisions revisions() {
            return new AoRevisions(database.activeObjects());
        }

        @Test
        void aFailingWriteTakesItsRowsWithIt() {
            var ao = database.activeObjects();
            var first = new Revision(new Subject("PJ-1"), 1, new UserKey("alice"), Instant.EPOCH, List.of());

            assertThatThrownBy(() -> revisions().record(List.of(first), () -> {
                        ao.create(KeyPrefixRow.class, Map.of(KeyPrefixRow.KIND, "PROJECT", KeyPrefixRow.PREFIX, "PX"));
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");

            assertThat(ao.count(KeyPrefixRow.class)).isZero();
            assertThat(ao.count(RevisionRow.class)).isZero();
        }
    }
}
