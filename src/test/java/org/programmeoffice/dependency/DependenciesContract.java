package org.programmeoffice.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.programmeoffice.common.InitiativeId;

/** What every store of dependencies does. */
public abstract class DependenciesContract {
    private static final InitiativeId ONE = new InitiativeId(1);
    private static final InitiativeId TWO = new InitiativeId(2);
    private static final InitiativeId THREE = new InitiativeId(3);

    /** Returns an empty store. */
    protected abstract Dependencies dependencies();

    @Test
    void anEmptyStoreHasNone() {
        assertThat(dependencies().of(List.of(ONE))).isEmpty();
        assertThat(dependencies().of(List.of())).isEmpty();
        assertThat(dependencies().byNumber(1)).isEmpty();
        assertThat(dependencies().highestNumber()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aDependencyIsReadBackInEveryState(DependencyState state) {
        var dependencies = dependencies();
        var kept = dependency(7, ONE, TWO, state);

        dependencies.save(kept);

        assertThat(dependencies.byNumber(7)).contains(kept);
        assertThat(dependencies.highestNumber()).isEqualTo(7);
    }

    @Test
    void savingAgainReplaces() {
        var dependencies = dependencies();
        dependencies.save(dependency(7, ONE, TWO, DependencyState.DELIVERED));

        dependencies.save(dependency(7, ONE, TWO, DependencyState.PROPOSED));

        assertThat(dependencies.of(List.of(ONE))).containsExactly(dependency(7, ONE, TWO, DependencyState.PROPOSED));
    }

    @Test
    void bothSidesFindItOnce() {
        var dependencies = dependencies();
        var first = dependency(1, ONE, TWO, DependencyState.AGREED);
        var second = dependency(2, THREE, ONE, DependencyState.AGREED);
        dependencies.save(second);
        dependencies.save(first);
        var manyOthers =
                LongStream.range(1_000, 2_000).mapToObj(InitiativeId::new).toList();

        assertThat(dependencies.of(List.of(ONE))).containsExactly(first, second);
        assertThat(dependencies.of(List.of(ONE, TWO, THREE))).containsExactly(first, second);
        assertThat(dependencies.of(List.of(TWO))).containsExactly(first);
        assertThat(dependencies.of(manyOthers)).isEmpty();
    }

    private static Dependency dependency(int number, InitiativeId giver, InitiativeId receiver, DependencyState state) {
        return new Dependency(
                number,
                giver,
                receiver,
                "Interface <b>&'\"é😀",
                state == DependencyState.PROPOSED ? "" : "line\nline",
                DependencyType.START_START,
                Criticality.CRITICAL,
                AgreementTest.in(state),
                state == DependencyState.DISPUTED ? "too late" : "",
                3);
    }
}
