package org.programmeoffice.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AoTestDatabaseTest {

    @ParameterizedTest
    @EnumSource
    void tablesCarryThePrefixOfThePlugin(AoTestDatabase.Product product) throws SQLException {
        try (AoTestDatabase database = AoTestDatabase.open(product, FruitRow.class)) {
            database.activeObjects().create(FruitRow.class, Map.of("NAME", "pear"));

            try (Connection connection = database.connection();
                    ResultSet rows = connection
                            .createStatement()
                            .executeQuery("select \"NAME\" from \"" + database.table("FRUIT") + "\"")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("pear");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExceptionRollsTheWholeTransactionBack(AoTestDatabase.Product product) {
        try (AoTestDatabase database = AoTestDatabase.open(product, FruitRow.class)) {
            var ao = database.activeObjects();

            assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                        ao.create(FruitRow.class, Map.of("NAME", "pear"));
                        return ao.executeInTransaction(() -> {
                            ao.create(FruitRow.class, Map.of("NAME", "apple"));
                            throw new IllegalStateException("no more fruit");
                        });
                    }))
                    .hasMessage("no more fruit");

            assertThat(ao.count(FruitRow.class)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInnerFailureThatIsCaughtStillDoomsTheOuterTransaction(AoTestDatabase.Product product) {
        try (AoTestDatabase database = AoTestDatabase.open(product, FruitRow.class)) {
            var ao = database.activeObjects();

            assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                        ao.create(FruitRow.class, Map.of("NAME", "pear"));
                        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                                    throw new IllegalStateException("caught");
                                }))
                                .hasMessage("caught");
                        return true;
                    }))
                    .isInstanceOf(ActiveObjectsException.class);

            assertThat(ao.count(FruitRow.class)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecondRowOfAUniqueValueIsRefused(AoTestDatabase.Product product) {
        try (AoTestDatabase database = AoTestDatabase.open(product, FruitRow.class)) {
            var ao = database.activeObjects();
            ao.create(FruitRow.class, Map.of("NAME", "pear"));

            assertThatThrownBy(() -> ao.executeInTransaction(() -> ao.create(FruitRow.class, Map.of("NAME", "pear"))))
                    .isInstanceOf(ActiveObjectsException.class);

            assertThat(ao.count(FruitRow.class)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherNodeSeesTheSameRows(AoTestDatabase.Product product) {
        try (AoTestDatabase database = AoTestDatabase.open(product, FruitRow.class)) {
            database.activeObjects().create(FruitRow.class, List.of(Map.of("NAME", "pear"), Map.of("NAME", "fig")));

            var rows =
                    database.anotherNode().find(FruitRow.class, Query.select().order("NAME"));

            assertThat(rows).extracting(FruitRow::getName).containsExactly("fig", "pear");
        }
    }

    @Table("FRUIT")
    interface FruitRow extends Entity {
        @NotNull
        @Unique
        String getName();

        void setName(String name);
    }
}
