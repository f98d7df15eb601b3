package org.programmeoffice.risk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.programmeoffice.access.People;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.Confidentiality;
import org.programmeoffice.risk.ImpactDimension;
import org.programmeoffice.risk.Proximity;
import org.programmeoffice.risk.Rating;
import org.programmeoffice.risk.RatingDraft;
import org.programmeoffice.risk.ResponseType;
import org.programmeoffice.risk.RiskCategory;
import org.programmeoffice.risk.RiskDraft;
import org.programmeoffice.risk.RiskKind;
import org.programmeoffice.web.Visit;

/** Makes the form in which a risk is written. */
final class RiskForm {
    private final People people;
    private final Visit visit;
    private final RiskDraft draft;

    RiskForm(People people, Visit visit, RiskDraft draft) {
        this.people = people;
        this.visit = visit;
        this.draft = draft;
    }

    RiskFormView view(String title, String action, String method, String then, String revision) {
        return new RiskFormView(
                title,
                action,
                method,
                then,
                revision,
                words(),
                List.of(
                        visit.text("pmo.risk.rating.inherent"),
                        visit.text("pmo.risk.rating.current"),
                        visit.text("pmo.risk.rating.target")),
                ratings(),
                stakes(),
                people());
    }

    private List<FieldView> words() {
        return List.of(
                field("line", "title", draft.entry().title(), false),
                choice("kind", draft.kind(), false, RiskKind.values(), RiskKind::textKey),
                choice("category", draft.category(), false, RiskCategory.values(), RiskCategory::textKey),
                field("text", "cause", draft.cause(), true),
                field("text", "event", draft.event(), true),
                field("text", "effect", draft.effect(), true));
    }

    private List<FieldView> stakes() {
        var stakes = draft.stakes();
        return List.of(
                field("number", "percent", stakes.probability(), true),
                field("line-short", "currency", stakes.currency(), true),
                field("number", "least", stakes.least(), true),
                field("number", "likely", stakes.likely(), true),
                field("number", "most", stakes.most(), true),
                field("number", "days", stakes.days(), true),
                field("date", "proximityDate", stakes.proximityDate(), true),
                choice("proximity", stakes.proximity(), true, Proximity.values(), Proximity::textKey),
                choice("response", draft.response(), true, ResponseType.values(), ResponseType::textKey),
                field("text", "actions", draft.actions(), true),
                field("text", "warning", draft.warning(), true));
    }

    private List<FieldView> people() {
        var entry = draft.entry();
        return List.of(
                person("owner", entry.owner()),
                person("actionee", entry.actionee()),
                field("date", "reviewBy", entry.reviewBy(), true),
                choice(
                        "confidentiality",
                        entry.confidentiality(),
                        false,
                        Confidentiality.values(),
                        Confidentiality::textKey));
    }

    private List<RiskFormView.Line> ratings() {
        var lines = new ArrayList<RiskFormView.Line>();
        lines.add(new RiskFormView.Line(
                visit.text("pmo.risk.field.probability"),
                List.of(
                        point("inherent.probability", draft.inherent().probability(), "probability"),
                        point("current.probability", draft.current().probability(), "probability"),
                        point("target.probability", draft.target().probability(), "probability"))));
        for (var dimension : ImpactDimension.values()) {
            lines.add(new RiskFormView.Line(
                    visit.text(dimension.textKey()),
                    List.of(
                            impact("inherent", draft.inherent(), dimension),
                            impact("current", draft.current(), dimension),
                            impact("target", draft.target(), dimension))));
        }
        return lines;
    }

    private FieldView impact(String name, RatingDraft rating, ImpactDimension dimension) {
        return point(RatingDraft.field(name, dimension), rating.impacts().getOrDefault(dimension, ""), "impact");
    }

    private FieldView point(String name, String value, String scale) {
        var choices = new ArrayList<FieldView.Choice>();
        choices.add(new FieldView.Choice("", "\u2013", value.isEmpty()));
        IntStream.rangeClosed(1, Rating.MOST)
                .mapToObj(Integer::toString)
                .forEach(point -> choices.add(new FieldView.Choice(
                        point, point + " " + visit.text("pmo.risk." + scale + "." + point), point.equals(value))));
        return new FieldView("point", name, "", value, value, true, choices);
    }

    private FieldView field(String kind, String name, String value, boolean optional) {
        return FieldView.of(kind, name, visit.text("pmo.risk.field." + name), value, optional);
    }

    private FieldView person(String name, String key) {
        var shown = key.isEmpty() ? "" : people.displayName(new UserKey(key));
        return new FieldView("person", name, visit.text("pmo.risk.field." + name), key, shown, true, List.of());
    }

    private <E extends Enum<E>> FieldView choice(
            String name, String value, boolean optional, E[] all, Function<E, String> textKey) {
        var choices = new ArrayList<FieldView.Choice>();
        if (optional) {
            choices.add(new FieldView.Choice("", "\u2013", value.isEmpty()));
        }
        Arrays.stream(all)
                .forEach(one -> choices.add(new FieldView.Choice(
                        one.name(), visit.text(textKey.apply(one)), one.name().equals(value))));
        return new FieldView("choice", name, visit.text("pmo.risk.field." + name), value, value, optional, choices);
    }
}
