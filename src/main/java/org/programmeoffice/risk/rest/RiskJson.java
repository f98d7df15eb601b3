package org.programmeoffice.risk.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.risk.CostImpact;
import org.programmeoffice.risk.ListRisks;
import org.programmeoffice.risk.Risk;
import org.programmeoffice.risk.RiskDetails;
import org.programmeoffice.risk.RiskModel;

/**
 * A risk. Choices are written in small letters, such as {@code in_treatment}; people by their keys.
 *
 * @param key such as {@code RSK-118}
 * @param initiative the key of the initiative whose register it stands in
 * @param level by the matrix that holds now; null until it is rated
 * @param breach whether it is above the appetite
 * @param percent the probability as estimated; null if nobody did
 * @param expectedValue negative for a threat; null if amount or probability is not known
 * @param escalatedTo the key of the initiative that is asked to take it over; null if none is, or in lists
 * @param steps what the reader can do now; empty in lists
 * @param revision to be sent with the next change
 */
public record RiskJson(
        String key,
        String initiative,
        String title,
        String state,
        String kind,
        String category,
        @Nullable String owner,
        @Nullable String actionee,
        String confidentiality,
        String raisedBy,
        String raisedOn,
        @Nullable String raisedFrom,
        @Nullable String reviewBy,
        @Nullable String reviewedOn,
        @Nullable String level,
        boolean breach,
        String cause,
        String event,
        String effect,
        String warning,
        @Nullable RatingJson inherent,
        @Nullable RatingJson current,
        @Nullable RatingJson target,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal least,
        @Nullable BigDecimal likely,
        @Nullable BigDecimal most,
        @Nullable String currency,
        @Nullable BigDecimal expectedValue,
        @Nullable Integer days,
        @Nullable String proximityDate,
        @Nullable String proximity,
        @Nullable String response,
        String actions,
        String reason,
        @Nullable String escalatedTo,
        List<String> steps,
        boolean mayEdit,
        int revision) {
    static RiskJson of(RiskDetails details) {
        return of(
                details.risk(),
                details.initiative().key().toString(),
                details.model(),
                details.escalatedTo().orElse(null),
                details.steps().stream().sorted().map(RiskJson::small).toList(),
                details.mayEdit());
    }

    static RiskJson of(ListRisks.Line line) {
        return of(line.risk(), line.initiative().key().toString(), line.model(), null, List.of(), line.mayEdit());
    }

    private static RiskJson of(
            Risk risk,
            String initiative,
            RiskModel model,
            @Nullable String escalatedTo,
            List<String> steps,
            boolean mayEdit) {
        var entry = risk.entry();
        var words = risk.words();
        var stakes = risk.stakes();
        return new RiskJson(
                risk.key(),
                initiative,
                entry.title(),
                small(risk.state()),
                small(words.kind()),
                small(words.category()),
                person(entry.owner()),
                person(entry.actionee()),
                small(entry.confidentiality()),
                entry.raisedBy().value(),
                entry.raisedOn().toString(),
                text(entry.raisedFrom()),
                text(entry.reviewBy()),
                text(entry.reviewedOn()),
                model.level(risk).map(RiskJson::small).orElse(null),
                model.breachedBy(risk),
                words.cause(),
                words.event(),
                words.effect(),
                words.warning(),
                RatingJson.of(risk.ratings().inherent()),
                RatingJson.of(risk.ratings().current()),
                RatingJson.of(risk.ratings().target()),
                stakes.probability().map(value -> BigDecimal.valueOf(value, 2)).orElse(null),
                amount(stakes.cost(), stakes.cost().map(CostImpact::least)),
                amount(stakes.cost(), stakes.cost().map(CostImpact::likely)),
                amount(stakes.cost(), stakes.cost().map(CostImpact::most)),
                stakes.cost().map(cost -> cost.currency().getCurrencyCode()).orElse(null),
                risk.expectedValue().map(Money::amount).orElse(null),
                stakes.days().orElse(null),
                text(stakes.proximityDate()),
                stakes.proximity().map(RiskJson::small).orElse(null),
                risk.response().type().map(RiskJson::small).orElse(null),
                risk.response().actions(),
                risk.reason(),
                escalatedTo,
                steps,
                mayEdit,
                entry.revision());
    }

    private static @Nullable BigDecimal amount(Optional<CostImpact> cost, Optional<Long> minor) {
        return minor.flatMap(value -> cost.map(known -> new Money(value, known.currency()).amount()))
                .orElse(null);
    }

    private static @Nullable String person(Optional<UserKey> person) {
        return person.map(UserKey::value).orElse(null);
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static String small(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
