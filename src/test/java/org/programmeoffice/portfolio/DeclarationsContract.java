package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.rollup.RagStatus;

/** What every store of judgements does. */
public abstract class DeclarationsContract {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final Stamp MADE = new Stamp(new UserKey("alice"), Instant.parse("2026-11-23T10:42:00.123Z"));

    /** Returns an empty store. */
    protected abstract Declarations declarations();

    @Test
    void aJudgementIsFoundByWhomItIsAboutAndByWhatHeldIt() {
        var declarations = declarations();
        var early = judged(1, 9, DAY, RagStatus.GREEN, Optional.empty());
        var late = judged(1, 8, DAY.plusYears(1), RagStatus.GREY, Optional.of(pounds(1_234_567_890_12L)));
        var other = judged(2, 9, DAY, RagStatus.RED, Optional.of(pounds(0)));
        List.of(late, other, early).forEach(declarations::put);

        assertThat(declarations.of(List.of(id(1)))).containsExactly(early, late);
        assertThat(declarations.heldBy(List.of(id(9)))).containsExactly(early, other);
        assertThat(declarations.heldBy(List.of())).isEmpty();
    }

    @Test
    void aSecondJudgementOfADayReplacesTheFirst() {
        var declarations = declarations();
        declarations.put(judged(1, 9, DAY, RagStatus.GREEN, Optional.of(pounds(5))));
        var corrected =
                new Declaration(id(1), Optional.empty(), DAY, RagStatus.AMBER, Optional.empty(), "'\n\u20AC", MADE);

        declarations.put(corrected);

        assertThat(declarations.of(List.of(id(1)))).containsExactly(corrected);
        assertThat(declarations.heldBy(List.of(id(9)))).isEmpty();
    }

    private static Declaration judged(long about, long holder, LocalDate on, RagStatus colour, Optional<Money> cost) {
        return new Declaration(id(about), Optional.of(id(holder)), on, colour, cost, "", MADE);
    }

    private static Money pounds(long pence) {
        return new Money(pence, Currency.getInstance("GBP"));
    }

    private static InitiativeId id(long value) {
        return new InitiativeId(value);
    }
}
