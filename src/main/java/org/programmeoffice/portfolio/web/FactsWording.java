package org.programmeoffice.portfolio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.portfolio.Initiative;
import org.programmeoffice.portfolio.InitiativeDetails;
import org.programmeoffice.portfolio.Objective;
import org.programmeoffice.portfolio.Profile;
import org.programmeoffice.portfolio.ProfileField;
import org.programmeoffice.web.Visit;

/** Words the fields of a record for reading; one without a value is left out. */
final class FactsWording {
    private final Visit visit;

    FactsWording(Visit visit) {
        this.visit = visit;
    }

    List<AboutView.Fact> facts(InitiativeDetails details) {
        var profile = details.initiative().registration().profile();
        var facts = new ArrayList<AboutView.Fact>();
        for (var field : ProfileField.values()) {
            if (!profile.value(field).isEmpty()) {
                facts.add(new AboutView.Fact(visit.text(field.textKey()), lines(details, profile, field)));
            }
        }
        return facts;
    }

    private List<String> lines(InitiativeDetails details, Profile profile, ProfileField field) {
        return switch (field) {
            case CATEGORY, TIER -> List.of(visit.text(field.textKey(profile.value(field))));
            case SERVES -> serves(details, profile);
            case OBJECTIVES ->
                profile.objectives().stream().map(this::objective).toList();
            case ENVELOPE ->
                profile.envelope().entrySet().stream()
                        .map(year -> year.getKey() + ": " + visit.formats().money(year.getValue()))
                        .toList();
            default -> profile.value(field).lines().toList();
        };
    }

    private String objective(Objective objective) {
        var named = objective.code() + " " + objective.title();
        return objective.weight().isPresent()
                ? visit.text(
                        "pmo.portfolio.objective.weight",
                        named,
                        visit.formats().count(objective.weight().getAsInt()))
                : named;
    }

    private List<String> serves(InitiativeDetails details, Profile profile) {
        var known = objectivesAbove(details).stream()
                .collect(Collectors.toMap(Objective::code, Function.identity(), (first, second) -> first));
        return profile.serves().stream()
                .map(code -> known.containsKey(code)
                        ? code + " " + known.get(code).title()
                        : visit.text("pmo.portfolio.objective.gone", code))
                .toList();
    }

    /** Returns the objectives of the portfolio that it stands in, as far as the visitor may view it. */
    static List<Objective> objectivesAbove(InitiativeDetails details) {
        return details.ancestors().stream()
                .map(Initiative::registration)
                .flatMap(record -> record.profile().objectives().stream())
                .toList();
    }
}
