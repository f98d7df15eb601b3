package org.programmeoffice.risk.rest;

import java.util.EnumMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.risk.ImpactDimension;
import org.programmeoffice.risk.Rating;
import org.programmeoffice.risk.RatingDraft;

/** A rating: points from 1 to 5; null where a dimension was not rated. */
public record RatingJson(
        @Nullable Integer probability,
        @Nullable Integer time,
        @Nullable Integer cost,
        @Nullable Integer scope,
        @Nullable Integer benefits,
        @Nullable Integer reputation,
        @Nullable Integer sustainability) {
    static @Nullable RatingJson of(Optional<Rating> rating) {
        return rating.map(given -> new RatingJson(
                        given.probability(),
                        given.impacts().get(ImpactDimension.TIME),
                        given.impacts().get(ImpactDimension.COST),
                        given.impacts().get(ImpactDimension.SCOPE),
                        given.impacts().get(ImpactDimension.BENEFITS),
                        given.impacts().get(ImpactDimension.REPUTATION),
                        given.impacts().get(ImpactDimension.SUSTAINABILITY)))
                .orElse(null);
    }

    static RatingDraft draft(@Nullable RatingJson sent) {
        if (sent == null) {
            return RatingDraft.EMPTY;
        }
        var impacts = new EnumMap<ImpactDimension, String>(ImpactDimension.class);
        impacts.put(ImpactDimension.TIME, Sent.typed(sent.time));
        impacts.put(ImpactDimension.COST, Sent.typed(sent.cost));
        impacts.put(ImpactDimension.SCOPE, Sent.typed(sent.scope));
        impacts.put(ImpactDimension.BENEFITS, Sent.typed(sent.benefits));
        impacts.put(ImpactDimension.REPUTATION, Sent.typed(sent.reputation));
        impacts.put(ImpactDimension.SUSTAINABILITY, Sent.typed(sent.sustainability));
        return new RatingDraft(Sent.typed(sent.probability), impacts);
    }
}
