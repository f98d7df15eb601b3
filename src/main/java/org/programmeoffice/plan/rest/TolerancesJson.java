package org.programmeoffice.plan.rest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.plan.Aspect;
import org.programmeoffice.plan.Tolerance;
import org.programmeoffice.plan.ToleranceOverview;
import org.programmeoffice.plan.ToleranceVerdict;

/**
 * The seven aspects, each with its tolerance, if any, and how the initiative stands to it.
 *
 * @param version to be sent with the next change; 0 if none was ever set
 */
public record TolerancesJson(int version, List<AspectJson> aspects) {
    /**
     * One aspect.
     *
     * @param tolerance null if none is set
     * @param status {@code green}, {@code amber}, {@code red}, {@code blue} or {@code grey}
     * @param reason such as {@code within}, {@code near}, {@code outside} or {@code no_baseline}
     * @param deviation from the baseline, in the tolerance's unit; null if not known
     * @param usedPercent of the tolerance; null if not known
     */
    public record AspectJson(
            String aspect,
            @Nullable ToleranceJson tolerance,
            String status,
            String reason,
            @Nullable String deviation,
            @Nullable String usedPercent) {}

    /**
     * A tolerance; numbers as text with a point.
     *
     * @param lower null if that side is open
     * @param upper null if that side is open
     */
    public record ToleranceJson(
            @Nullable String lower, @Nullable String upper, String unit, String amberFraction, String owner) {
        static ToleranceJson of(Tolerance tolerance) {
            return new ToleranceJson(
                    text(tolerance.lower()),
                    text(tolerance.upper()),
                    tolerance.unit().name().toLowerCase(Locale.ROOT),
                    tolerance.amberFraction().toPlainString(),
                    tolerance.owner().name().toLowerCase(Locale.ROOT));
        }
    }

    static TolerancesJson of(ToleranceOverview overview) {
        return new TolerancesJson(
                overview.set().version(),
                Arrays.stream(Aspect.values())
                        .map(aspect -> of(aspect, overview.set().of(aspect), overview.verdict(aspect)))
                        .toList());
    }

    private static AspectJson of(Aspect aspect, Optional<Tolerance> tolerance, ToleranceVerdict verdict) {
        return new AspectJson(
                aspect.name().toLowerCase(Locale.ROOT),
                tolerance.map(ToleranceJson::of).orElse(null),
                verdict.status().name().toLowerCase(Locale.ROOT),
                verdict.reason().name().toLowerCase(Locale.ROOT),
                text(verdict.deviation()),
                text(verdict.usedPercent()));
    }

    private static @Nullable String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
