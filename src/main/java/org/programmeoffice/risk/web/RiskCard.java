package org.programmeoffice.risk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Revision;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.Page;
import org.programmeoffice.register.Confidentiality;
import org.programmeoffice.risk.CostImpact;
import org.programmeoffice.risk.ImpactDimension;
import org.programmeoffice.risk.Rating;
import org.programmeoffice.risk.Risk;
import org.programmeoffice.risk.RiskDetails;
import org.programmeoffice.risk.RiskDraft;
import org.programmeoffice.risk.StakesDraft;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;

/** Makes the view of one risk. */
final class RiskCard {
    private final People people;
    private final Visit visit;
    private final RiskDetails details;
    private final Risk risk;
    private final RiskWording wording;

    RiskCard(People people, Visit visit, RiskDetails details) {
        this.people = people;
        this.visit = visit;
        this.details = details;
        this.risk = details.risk();
        this.wording = new RiskWording(people, visit);
    }

    RiskView view(Page<Revision> history) {
        var at = visit.links().rest("/risks/" + risk.key());
        var words = new RiskHistory(people, visit);
        return new RiskView(
                actions(),
                risk.key(),
                LevelView.of(risk.ratings().current(), details.model().matrix(), visit),
                details.breach(),
                visit.text(risk.state().textKey()),
                risk.reviewOverdue(details.today()),
                risk.entry().confidentiality() == Confidentiality.RESTRICTED,
                details.escalatedTo()
                        .map(to -> visit.text("pmo.risk.escalated.to", to))
                        .orElse(""),
                sentence(),
                facts(),
                ratings(),
                risk.response().type().map(type -> visit.text(type.textKey())).orElse(""),
                risk.response().actions(),
                risk.words().warning(),
                at + "/steps",
                at + "/review",
                at + "/escalation",
                Integer.toString(risk.entry().revision()),
                steps(),
                details.mayEdit() && risk.state().isOpen(),
                details.mayEscalate(),
                details.mayAnswer(),
                history.items().stream().map(words::change).toList(),
                history.total() > history.items().size(),
                details.mayEdit() ? Optional.of(form(at)) : Optional.empty());
    }

    private List<RisksView.Action> actions() {
        var actions = new ArrayList<RisksView.Action>();
        if (details.mayEscalate()) {
            actions.add(new RisksView.Action(visit.text("pmo.risk.escalate"), "pmo-risk-escalate", false));
        }
        if (!details.steps().isEmpty()) {
            actions.add(new RisksView.Action(visit.text("pmo.risk.lead"), "pmo-risk-step", false));
        }
        if (details.mayEdit()) {
            actions.add(new RisksView.Action(visit.text("pmo.risk.edit"), "pmo-risk-dialog", true));
        }
        return actions;
    }

    private RiskFormView form(String at) {
        return new RiskForm(people, visit, RiskDraft.of(risk))
                .view(
                        visit.text("pmo.risk.edit.title", risk.key()),
                        at,
                        "PUT",
                        "reload",
                        Integer.toString(risk.entry().revision()));
    }

    private List<RiskView.Part> sentence() {
        var words = risk.words();
        var parts = new ArrayList<RiskView.Part>();
        add(parts, "pmo.risk.sentence.because", words.cause());
        add(parts, "pmo.risk.sentence.event", words.event());
        add(parts, "pmo.risk.sentence.effect", words.effect());
        return parts;
    }

    private List<RiskView.Part> facts() {
        var entry = risk.entry();
        var stakes = risk.stakes();
        var parts = new ArrayList<RiskView.Part>();
        add(parts, "pmo.risk.field.kind", visit.text(risk.words().kind().textKey()));
        add(parts, "pmo.risk.field.category", visit.text(risk.words().category().textKey()));
        add(parts, "pmo.risk.field.owner", wording.name(entry.owner()));
        add(parts, "pmo.risk.field.actionee", wording.name(entry.actionee()));
        add(parts, "pmo.risk.column.proximity", wording.proximity(risk, details.today()));
        add(
                parts,
                "pmo.risk.field.percent",
                risk.probability().map(this::percent).orElse(Formats.ABSENT));
        add(parts, "pmo.risk.field.cost", stakes.cost().map(this::cost).orElse(Formats.ABSENT));
        add(
                parts,
                "pmo.risk.column.expected",
                risk.expectedValue().map(this::amount).orElse(Formats.ABSENT));
        add(
                parts,
                "pmo.risk.field.days",
                stakes.days().map(days -> visit.formats().signed(days)).orElse(Formats.ABSENT));
        add(
                parts,
                "pmo.risk.field.reviewBy",
                entry.reviewBy().map(visit.formats()::date).orElse(Formats.ABSENT));
        add(
                parts,
                "pmo.risk.field.reviewedOn",
                entry.reviewedOn().map(visit.formats()::date).orElse(Formats.ABSENT));
        add(parts, "pmo.risk.field.raisedBy", people.displayName(entry.raisedBy()));
        add(parts, "pmo.risk.field.reason", risk.reason());
        return parts;
    }

    private void add(List<RiskView.Part> parts, String key, String text) {
        if (!text.isEmpty()) {
            parts.add(new RiskView.Part(visit.text(key), text));
        }
    }

    private String percent(int hundredths) {
        var number = StakesDraft.percent(hundredths);
        return (visit.text("pmo.risk.decimalMark").equals(",") ? number.replace('.', ',') : number) + "%";
    }

    private String cost(CostImpact cost) {
        if (cost.least() == cost.most()) {
            return amount(new Money(cost.likely(), cost.currency()));
        }
        return visit.text(
                "pmo.risk.cost",
                amount(new Money(cost.least(), cost.currency())),
                visit.formats().amount(new Money(cost.likely(), cost.currency())),
                visit.formats().amount(new Money(cost.most(), cost.currency())));
    }

    private String amount(Money money) {
        return money.currency() + " " + visit.formats().amount(money);
    }

    private List<RiskView.Rating> ratings() {
        var ratings = risk.ratings();
        if (ratings.current().isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<RiskView.Rating>();
        lines.add(new RiskView.Rating(
                visit.text("pmo.risk.field.probability"),
                probability(ratings.inherent()),
                probability(ratings.current()),
                probability(ratings.target())));
        for (var dimension : ImpactDimension.values()) {
            var line = new RiskView.Rating(
                    visit.text(dimension.textKey()),
                    impact(ratings.inherent(), dimension),
                    impact(ratings.current(), dimension),
                    impact(ratings.target(), dimension));
            if (!(line.inherent() + line.current() + line.target()).isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private String probability(Optional<Rating> rating) {
        return rating.map(given -> point("probability", given.probability())).orElse("");
    }

    private String impact(Optional<Rating> rating, ImpactDimension dimension) {
        return rating.flatMap(given -> Optional.ofNullable(given.impacts().get(dimension)))
                .map(impact -> point("impact", impact))
                .orElse("");
    }

    private String point(String scale, int point) {
        return point + " " + visit.text("pmo.risk." + scale + "." + point);
    }

    private List<RiskView.Step> steps() {
        return details.steps().stream()
                .sorted()
                .map(step -> new RiskView.Step(
                        step.name().toLowerCase(Locale.ROOT), visit.text(step.textKey()), step.reasoned()))
                .toList();
    }
}
