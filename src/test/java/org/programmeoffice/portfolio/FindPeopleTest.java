package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.FindPeople;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.UserKey;

class FindPeopleTest {
    private final Office office = Office.inMemory(Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC));
    private final FindPeople find = new FindPeople(office.people, office.permissions);

    @Test
    void onlyWhoGivesRolesLearnsWhoExists() {
        var carl = office.people.person("carl");
        var vera = office.people.person("vera");
        var mary = office.people.person("mary");
        var creator = office.people.creator("alice");
        var portfolio = office.portfolio(carl);
        Office.done(office.give(carl, portfolio, vera, Role.VIEWER));
        Office.done(office.give(carl, portfolio, mary, Role.PMO));

        assertThat(finds(carl)).isTrue();
        assertThat(finds(creator)).isTrue();
        assertThat(finds(new UserKey("admin"))).isTrue();
        assertThat(finds(vera)).isFalse();
        assertThat(finds(mary)).as("a chair gives the roles there").isFalse();
        assertThat(finds(office.people.person("nobody"))).isFalse();
    }

    private boolean finds(UserKey actor) {
        return !Office.done(find.find(actor, "vera")).isEmpty();
    }
}
