package org.programmeoffice.risk;

import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.programmeoffice.common.Money;

/**
 * What open risks weigh in one currency. Threats and opportunities are apart: an opportunity never lowers the exposure.
 *
 * @param threats the expected loss, not negative: also what to set aside
 * @param opportunities the expected gain
 * @param p80 what is enough with a probability of 80 % if the threats are independent
 * @param worst the loss if every threat happened
 * @param exact whether the P80 was counted out rather than simulated
 * @param valued how many risks have an amount and a probability
 */
public record Exposure(Money threats, Money opportunities, Money p80, Money worst, boolean exact, int valued) {
    private static final int ENOUGH = 80;

    /** Returns the exposure of the risks that may still happen, for each currency, by its code. */
    public static List<Exposure> of(Collection<Risk> risks) {
        return risks.stream()
                .filter(risk -> risk.state().isOpen() && risk.chance().isPresent())
                .collect(Collectors.groupingBy(
                        risk -> risk.stakes().cost().orElseThrow().currency()))
                .entrySet()
                .stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(
                        exposure -> Objects.toString(exposure.threats().currency())))
                .toList();
    }

    private static Exposure of(Currency currency, List<Risk> risks) {
        var losses = chances(risks, RiskKind.THREAT).stream()
                .map(chance -> new Chance(chance.hundredths(), -chance.sixths()))
                .toList();
        var distribution = LossDistribution.of(losses);
        return new Exposure(
                new Money(Chance.expected(losses), currency),
                new Money(Chance.expected(chances(risks, RiskKind.OPPORTUNITY)), currency),
                new Money(whole(distribution.percentile(ENOUGH)), currency),
                new Money(whole(losses.stream().mapToLong(Chance::sixths).sum()), currency),
                distribution.exact(),
                risks.size());
    }

    private static List<Chance> chances(List<Risk> risks, RiskKind kind) {
        return risks.stream()
                .filter(risk -> risk.words().kind() == kind)
                .flatMap(risk -> risk.chance().stream())
                .toList();
    }

    /** Rounded up: what is set aside is to be enough. */
    private static long whole(long sixths) {
        return -Math.floorDiv(-sixths, Chance.PARTS);
    }
}
