package org.programmeoffice.portfolio.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.People;
import org.programmeoffice.common.Money;
import org.programmeoffice.portfolio.ConfidenceAt;
import org.programmeoffice.portfolio.ConfidenceStory;
import org.programmeoffice.portfolio.Declaration;
import org.programmeoffice.portfolio.ProfileField;
import org.programmeoffice.rollup.RagStatus;

/**
 * What was judged of an initiative and of the projects below it, the earliest first.
 *
 * @param changes colours that turned, the initiative's own and those of the projects below it
 */
public record ConfidenceJson(List<Own> own, List<Day> below, List<Turn> changes) {
    /** A judgement of the initiative itself; amounts in the currency's main unit. */
    public record Own(
            String on,
            String confidence,
            @Nullable String wholeLifeCost,
            @Nullable String currency,
            String reason,
            StampJson made) {}

    /**
     * The projects below on one day.
     *
     * @param wholeLifeCost absent if no cost is known, or if the currencies differ
     */
    public record Day(
            String on,
            int projects,
            Map<String, Integer> confidence,
            @Nullable String wholeLifeCost,
            @Nullable String currency,
            int withoutCost) {}

    /** A colour that turned. */
    public record Turn(String key, String reference, String title, String on, String before, String after) {}

    static ConfidenceJson of(ConfidenceStory story, People people) {
        return new ConfidenceJson(
                story.own().stream().map(one -> own(one, people)).toList(),
                story.below().stream().map(ConfidenceJson::day).toList(),
                story.changes().stream().map(ConfidenceJson::turn).toList());
    }

    private static Own own(Declaration one, People people) {
        return new Own(
                one.on().toString(),
                word(one.confidence()),
                one.wholeLifeCost().map(ConfidenceJson::amount).orElse(null),
                one.wholeLifeCost().map(ConfidenceJson::code).orElse(null),
                one.reason(),
                StampJson.of(one.made(), people));
    }

    private static Day day(ConfidenceAt at) {
        var counts = at.confidence().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> word(entry.getKey()), Map.Entry::getValue, Integer::sum, TreeMap::new));
        return new Day(
                at.on().toString(),
                at.projects(),
                counts,
                at.wholeLifeCost().map(ConfidenceJson::amount).orElse(null),
                at.wholeLifeCost().map(ConfidenceJson::code).orElse(null),
                at.withoutCost());
    }

    private static Turn turn(ConfidenceStory.Turn turn) {
        var initiative = turn.initiative();
        return new Turn(
                initiative.key().toString(),
                initiative.registration().profile().value(ProfileField.REFERENCE),
                initiative.title(),
                turn.on().toString(),
                word(turn.before()),
                word(turn.after()));
    }

    private static String word(RagStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String amount(Money money) {
        return money.amount().toPlainString();
    }

    private static String code(Money money) {
        return money.currency().getCurrencyCode();
    }
}
