package org.programmeoffice.dependency.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.dependency.DependencyDetails;
import org.programmeoffice.dependency.Terms;

/**
 * A dependency. Choices are written in small letters, such as {@code in_progress}.
 *
 * @param key such as {@code DEP-12}
 * @param giver the key of the initiative that delivers
 * @param promised null until the giver says so
 * @param acceptedBy the sides that accepted the dates
 * @param agreedPromised the promise that both accepted last; null if they never did
 * @param slackDays working days; null if nothing is promised
 * @param status {@code green}, {@code amber}, {@code red}, {@code blue} or {@code grey}
 * @param steps what the reader can do now; empty in lists
 * @param revision to be sent with the next change
 */
public record DependencyJson(
        String key,
        String giver,
        String receiver,
        String deliverable,
        String description,
        String type,
        String criticality,
        String state,
        String neededBy,
        @Nullable String promised,
        List<String> acceptedBy,
        @Nullable String agreedNeededBy,
        @Nullable String agreedPromised,
        @Nullable String deliveredOn,
        @Nullable Long slackDays,
        String status,
        String statusReason,
        String reason,
        List<String> steps,
        int revision) {
    static DependencyJson of(DependencyDetails details) {
        var dependency = details.dependency();
        var agreement = dependency.agreement();
        return new DependencyJson(
                dependency.key(),
                details.giver().toString(),
                details.receiver().toString(),
                dependency.deliverable(),
                dependency.description(),
                small(dependency.type()),
                small(dependency.criticality()),
                small(agreement.state()),
                agreement.terms().neededBy().toString(),
                agreement.terms().promised().map(Object::toString).orElse(null),
                agreement.acceptedBy().stream()
                        .sorted()
                        .map(DependencyJson::small)
                        .toList(),
                agreement.agreed().map(terms -> terms.neededBy().toString()).orElse(null),
                agreement
                        .agreed()
                        .flatMap(Terms::promised)
                        .map(Object::toString)
                        .orElse(null),
                agreement.deliveredOn().map(Object::toString).orElse(null),
                details.slack().days().orElse(null),
                small(details.slack().status()),
                small(details.slack().reason()),
                dependency.reason(),
                details.steps().stream().sorted().map(DependencyJson::small).toList(),
                dependency.revision());
    }

    private static String small(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
