package org.programmeoffice.portfolio.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.ao.AoRoleAssignments;
import org.programmeoffice.access.ao.RoleRow;
import org.programmeoffice.ao.AoRevisions;
import org.programmeoffice.ao.RevisionRow;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.portfolio.Office;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class StatementsIT {
    @Test
    void aListAndADetailReadAsOftenForManyAsForFew() throws SQLException {
        try (var database = AoTestDatabase.open(
                Product.H2, RevisionRow.class, RoleRow.class, InitiativeRow.class, KeyPrefixRow.class)) {
            var office = office(database.activeObjects());
            var carol = office.people.person("carol");
            var portfolio = office.portfolio(carol);
            var programme = office.inside(carol, InitiativeKind.PROGRAMME, portfolio);
            var page = new PageRequest(0, 20);

            IntStream.range(0, 3).forEach(at -> office.inside(carol, InitiativeKind.PROJECT, programme));
            int few = selects(database, () -> office.list.list(carol, page));
            int fewDetails = selects(database, () -> office.show.show(carol, programme));
            IntStream.range(0, 40).forEach(at -> office.inside(carol, InitiativeKind.PROJECT, programme));
            int many = selects(database, () -> office.list.list(carol, page));
            int manyDetails = selects(database, () -> office.show.show(carol, programme));

            assertThat(few).isEqualTo(many).isEqualTo(3);
            assertThat(fewDetails).isEqualTo(manyDetails).isLessThan(15);
        }
    }

    /** Returns how many queries of our tables the database itself counts. */
    private static int selects(AoTestDatabase database, Runnable work) throws SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            statement.execute("set query_statistics false");
            statement.execute("set query_statistics true");
            work.run();
            try (var counted = statement.executeQuery("select sum(execution_count) from"
                    + " information_schema.query_statistics where upper(sql_statement) like 'SELECT%"
                    + database.table("")
                    + "%'")) {
                counted.next();
                return counted.getInt(1);
            }
        }
    }

    private static Office office(ActiveObjects ao) {
        return new Office(
                new AoInitiatives(ao),
                new AoInitiativeTree(ao),
                new AoKeyPrefixes(ao),
                new AoRoleAssignments(ao),
                new AoRevisions(ao),
                Clock.systemUTC());
    }
}
