package org.programmeoffice.plan.ao;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.plan.Aspect;
import org.programmeoffice.plan.Tolerance;
import org.programmeoffice.plan.ToleranceLevel;
import org.programmeoffice.plan.ToleranceUnit;

/** How a set of tolerances is kept: a line for each aspect; an open bound is written as a hyphen. */
final class TolerancesText {
    private TolerancesText() {}

    static String write(Map<Aspect, Tolerance> byAspect) {
        var lines = new ArrayList<String>();
        byAspect.forEach((aspect, tolerance) -> lines.add(String.join(
                " ",
                aspect.name(),
                bound(tolerance.lower()),
                bound(tolerance.upper()),
                tolerance.unit().name(),
                tolerance.amberFraction().toPlainString(),
                tolerance.owner().name())));
        return String.join("\n", lines);
    }

    static Map<Aspect, Tolerance> read(String text) {
        var byAspect = new EnumMap<Aspect, Tolerance>(Aspect.class);
        text.lines().forEach(line -> {
            var words = line.split(" ", -1);
            byAspect.put(
                    Aspect.valueOf(words[0]),
                    new Tolerance(
                            bound(words[1]),
                            bound(words[2]),
                            ToleranceUnit.valueOf(words[3]),
                            new BigDecimal(words[4]),
                            ToleranceLevel.valueOf(words[5])));
        });
        return byAspect;
    }

    private static String bound(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("-");
    }

    private static Optional<BigDecimal> bound(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(word));
    }
}
