package org.programmeoffice.portfolio.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
    private static final Set<String> READS = Set.of("find", "stream", "count", "get");

    @Test
    void aListAndADetailReadAsOftenForManyAsForFew() {
        try (var database = AoTestDatabase.open(
                Product.H2, RevisionRow.class, RoleRow.class, InitiativeRow.class, KeyPrefixRow.class)) {
            var reads = new AtomicInteger();
            var office = office(counting(database.activeObjects(), reads));
            var carol = office.people.person("carol");
            var portfolio = office.portfolio(carol);
            var programme = office.inside(carol, InitiativeKind.PROGRAMME, portfolio);
            var page = new PageRequest(0, 20);

            IntStream.range(0, 3).forEach(at -> office.inside(carol, InitiativeKind.PROJECT, programme));
            int few = reads(reads, () -> office.list.list(carol, page));
            int fewDetails = reads(reads, () -> office.show.show(carol, programme));
            IntStream.range(0, 40).forEach(at -> office.inside(carol, InitiativeKind.PROJECT, programme));
            int many = reads(reads, () -> office.list.list(carol, page));
            int manyDetails = reads(reads, () -> office.show.show(carol, programme));

            assertThat(few).isEqualTo(many).isEqualTo(3);
            assertThat(fewDetails).isEqualTo(manyDetails).isLessThan(15);
        }
    }

    private static int reads(AtomicInteger reads, Runnable work) {
        reads.set(0);
        work.run();
        return reads.get();
    }

    private static ActiveObjects counting(ActiveObjects real, AtomicInteger reads) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    if (READS.contains(method.getName())) {
                        reads.incrementAndGet();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
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
