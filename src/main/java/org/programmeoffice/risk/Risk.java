package org.programmeoffice.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.Money;
import org.programmeoffice.register.Entry;

/**
 * An uncertain event that would help or harm an initiative.
 *
 * @param reason why the last step was taken, in the words of whoever took it; may be empty
 * @param inherentReason why the inherent rating was changed after it was frozen; may be empty
 */
public record Risk(
        Entry entry,
        RiskState state,
        RiskWords words,
        Ratings ratings,
        Stakes stakes,
        Response response,
        String reason,
        String inherentReason) {
    /** Returns the key that people use, such as {@code RSK-118}. */
    public String key() {
        return entry.key().toString();
    }

    /** Returns the probability now, in hundredths of a per cent: as estimated, else the middle of the rating's band. */
    public Optional<Integer> probability() {
        return stakes.probability()
                .or(() -> ratings.current().map(rating -> ProbabilityBand.middleOf(rating.probability())));
    }

    /** Returns amount and probability, negative for a threat; empty if one of them is not known. */
    public Optional<Chance> chance() {
        long sign = words.kind() == RiskKind.THREAT ? -1 : 1;
        return probability()
                .flatMap(probability -> stakes.cost().map(cost -> new Chance(probability, sign * cost.sixths())));
    }

    /** Returns the expected monetary value: negative for a threat; empty if amount or probability is not known. */
    public Optional<Money> expectedValue() {
        return chance().map(chance -> new Money(
                Chance.expected(List.of(chance)), stakes.cost().orElseThrow().currency()));
    }

    /** Returns whether it may still happen and the day to look at it again has passed. */
    public boolean reviewOverdue(LocalDate today) {
        return state.isOpen() && entry.reviewBy().filter(today::isAfter).isPresent();
    }

    Risk with(Entry changed) {
        return new Risk(changed, state, words, ratings, stakes, response, reason, inherentReason);
    }

    Risk with(RiskState next, String why) {
        return new Risk(entry, next, words, ratings, stakes, response, why, inherentReason);
    }

    Risk with(Response other) {
        return new Risk(entry, state, words, ratings, stakes, other, reason, inherentReason);
    }
}
