package org.programmeoffice.risk;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.FieldReader;

/**
 * A rating as a person typed it.
 *
 * @param impacts by dimension; those that are missing or blank were not rated
 */
public record RatingDraft(String probability, Map<ImpactDimension, String> impacts) {
    /** Nothing was typed. */
    public static final RatingDraft EMPTY = new RatingDraft("", Map.of());

    public RatingDraft {
        impacts = Map.copyOf(impacts);
    }

    /** Returns the draft of a rating; of none, the empty one. */
    public static RatingDraft of(Optional<Rating> rating) {
        return rating.map(given -> {
                    var texts = new EnumMap<ImpactDimension, String>(ImpactDimension.class);
                    given.impacts().forEach((dimension, impact) -> texts.put(dimension, impact.toString()));
                    return new RatingDraft(Integer.toString(given.probability()), texts);
                })
                .orElse(EMPTY);
    }

    /** Returns the draft with a probability that was typed elsewhere, if it has none itself. */
    RatingDraft orProbability(Optional<Integer> point) {
        return probability.isBlank()
                ? new RatingDraft(point.map(Object::toString).orElse(""), impacts)
                : this;
    }

    /** Returns the rating; empty without error if nothing was typed. Fields are named such as {@code current.time}. */
    Optional<Rating> rating(FieldReader reader, String name) {
        var point = reader.whole(name + ".probability", probability, 1, Rating.MOST);
        var read = new EnumMap<ImpactDimension, Integer>(ImpactDimension.class);
        impacts.forEach((dimension, text) -> reader.whole(field(name, dimension), text, 1, Rating.MOST)
                .ifPresent(impact -> read.put(dimension, impact.intValue())));
        boolean rated = impacts.values().stream().anyMatch(text -> !text.isBlank());
        reader.demand(!rated || !probability.isBlank(), name + ".probability", "pmo.error.required");
        reader.demand(rated || probability.isBlank(), field(name, ImpactDimension.TIME), "pmo.risk.error.noImpact");
        return point.filter(given -> !read.isEmpty()).map(given -> new Rating(given.intValue(), read));
    }

    /** Returns the field of an impact, such as {@code target.cost}. */
    public static String field(String name, ImpactDimension dimension) {
        return name + "." + dimension.name().toLowerCase(Locale.ROOT);
    }
}
