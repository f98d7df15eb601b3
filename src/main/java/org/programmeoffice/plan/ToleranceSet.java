package org.programmeoffice.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tolerances of one initiative. A change makes a new version; what was reported under an older one keeps it.
 *
 * @param version from 1; 0 if none was ever set
 * @param byAspect in the order of the aspects; an aspect without tolerance is absent
 */
public record ToleranceSet(int version, Map<Aspect, Tolerance> byAspect) {
    /** Nothing was set: every aspect is grey. */
    public static final ToleranceSet NONE = new ToleranceSet(0, Map.of());

    public ToleranceSet {
        var ordered = new EnumMap<Aspect, Tolerance>(Aspect.class);
        ordered.putAll(byAspect);
        byAspect = Collections.unmodifiableMap(ordered);
    }

    public Optional<Tolerance> of(Aspect aspect) {
        return Optional.ofNullable(byAspect.get(aspect));
    }

    /** Returns how the aspect stands; grey if it has no tolerance. */
    public ToleranceVerdict verdict(Aspect aspect, Deviation deviation) {
        return of(aspect)
                .map(tolerance -> tolerance.verdict(deviation))
                .orElseGet(() -> ToleranceVerdict.without(ToleranceReason.NO_TOLERANCE));
    }
}
