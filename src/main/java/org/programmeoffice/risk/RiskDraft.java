package org.programmeoffice.risk;

import java.util.Optional;
import org.programmeoffice.access.People;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.TextRule;
import org.programmeoffice.register.EntryDraft;
import org.programmeoffice.register.EntryWords;

/**
 * A risk as a person typed it.
 *
 * @param category empty for other
 * @param response empty if none is chosen
 * @param inherentReason why the inherent rating is another than the one that was frozen
 */
public record RiskDraft(
        EntryDraft entry,
        String kind,
        String category,
        String cause,
        String event,
        String effect,
        String warning,
        RatingDraft inherent,
        RatingDraft current,
        RatingDraft target,
        StakesDraft stakes,
        String response,
        String actions,
        String inherentReason) {
    /** Nothing was typed. */
    public static final RiskDraft EMPTY = new RiskDraft(
            new EntryDraft("", "", "", "", ""),
            "",
            "",
            "",
            "",
            "",
            "",
            RatingDraft.EMPTY,
            RatingDraft.EMPTY,
            RatingDraft.EMPTY,
            StakesDraft.EMPTY,
            "",
            "",
            "");

    /** The greatest length of a long text. */
    public static final int LONGEST = 4_000;

    /** Returns the draft that says what the risk says, without a reason to change its inherent rating. */
    public static RiskDraft of(Risk risk) {
        var words = risk.words();
        return new RiskDraft(
                EntryDraft.of(risk.entry()),
                words.kind().name(),
                words.category().name(),
                words.cause(),
                words.event(),
                words.effect(),
                words.warning(),
                RatingDraft.of(risk.ratings().inherent()),
                RatingDraft.of(risk.ratings().current()),
                RatingDraft.of(risk.ratings().target()),
                StakesDraft.of(risk.stakes()),
                text(risk.response().type()),
                risk.response().actions(),
                "");
    }

    /** Returns the draft with another title, owner and so on. */
    RiskDraft with(EntryDraft other) {
        return new RiskDraft(
                other,
                kind,
                category,
                cause,
                event,
                effect,
                warning,
                inherent,
                current,
                target,
                stakes,
                response,
                actions,
                inherentReason);
    }

    /** What the texts say. */
    record Read(
            EntryWords entry,
            RiskWords words,
            Ratings ratings,
            Stakes stakes,
            Response response,
            String inherentReason) {}

    /** Returns what the texts say; empty if one of them is wrong. */
    Optional<Read> read(FieldReader reader, People people) {
        var head = entry.words(reader, people);
        var way = reader.choice("kind", kind, RiskKind.class);
        var source = category.isBlank()
                ? Optional.of(RiskCategory.OTHER)
                : reader.choice("category", category, RiskCategory.class);
        var why = text(reader, "cause", cause);
        var what = text(reader, "event", event);
        var then = text(reader, "effect", effect);
        var sign = text(reader, "warning", warning);
        var value = stakes.stakes(reader);
        var ratings = ratings(reader, value);
        var answer = response(reader, way);
        var reason = text(reader, "inherentReason", inherentReason);
        return head.flatMap(entryWords -> way.flatMap(kindOf -> source.map(category -> new Read(
                entryWords, new RiskWords(kindOf, category, why, what, then, sign), ratings, value, answer, reason))));
    }

    /** The estimated percentage decides the point of the scale; a point that says otherwise is wrong. */
    private Ratings ratings(FieldReader reader, Stakes value) {
        var estimated = value.probability().map(ProbabilityBand::pointOf);
        boolean impacted = current.impacts().values().stream().anyMatch(text -> !text.isBlank());
        var now = (impacted ? current.orProbability(estimated) : current).rating(reader, "current");
        now.ifPresent(rating -> reader.demand(
                estimated.isEmpty() || estimated.get() == rating.probability(),
                "percent",
                "pmo.risk.error.band",
                Integer.toString(rating.probability())));
        return new Ratings(inherent.rating(reader, "inherent"), now, target.rating(reader, "target"));
    }

    private Response response(FieldReader reader, Optional<RiskKind> way) {
        var type = response.isBlank()
                ? Optional.<ResponseType>empty()
                : reader.choice("response", response, ResponseType.class);
        boolean fits = type.isEmpty() || way.isEmpty() || type.get().answers(way.get());
        reader.demand(fits, "response", "pmo.risk.error.response");
        return new Response(type, text(reader, "actions", actions));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String text(FieldReader reader, String field, String typed) {
        return reader.text(TextRule.lines(field, LONGEST), typed);
    }
}
