package org.programmeoffice.portfolio.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.People;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.plan.ShowOutlooks;
import org.programmeoffice.portfolio.ConfidenceAt;
import org.programmeoffice.portfolio.ConfidenceStory;
import org.programmeoffice.portfolio.Declaration;
import org.programmeoffice.portfolio.InitiativeDetails;
import org.programmeoffice.portfolio.Registration;
import org.programmeoffice.portfolio.ShowConfidence;
import org.programmeoffice.rollup.RagStatus;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.RagView;
import org.programmeoffice.web.Visit;

/** What the record says: state, confidence and its story, its fields, and the dates and money of its plan. */
public final class AboutCards {
    private final ShowConfidence confidence;
    private final ShowOutlooks outlooks;
    private final People people;

    public AboutCards(ShowConfidence confidence, ShowOutlooks outlooks, People people) {
        this.confidence = confidence;
        this.outlooks = outlooks;
        this.people = people;
    }

    AboutView about(Visit visit, InitiativeDetails details) {
        var initiative = details.initiative();
        var record = initiative.registration();
        var story = confidence.show(visit.visitor(), initiative.key()) instanceof Outcome.Done<ConfidenceStory> done
                ? done.value()
                : new ConfidenceStory(List.of(), List.of(), List.of());
        return new AboutView(
                state(visit, record),
                RagView.of(record.confidence(), visit.texts()),
                judged(visit, story),
                story.newest().map(Declaration::reason).orElse(""),
                initiative.description(),
                new FactsWording(visit).facts(details),
                plan(visit, details),
                story.below().stream().map(day -> day(visit, day)).toList(),
                story.changes().stream().map(turn -> turn(visit, turn)).toList());
    }

    private static String state(Visit visit, Registration record) {
        var state = visit.text(record.lifecycle().state().textKey());
        return record.shelf().archived() ? visit.text("pmo.portfolio.archive.state", state) : state;
    }

    private String judged(Visit visit, ConfidenceStory story) {
        return story.newest()
                .map(one -> visit.text(
                        "pmo.portfolio.confidence.by",
                        people.displayName(one.made().by()),
                        visit.formats().date(one.on())))
                .orElseGet(() -> visit.text("pmo.portfolio.confidence.nobody"));
    }

    private List<AboutView.Planned> plan(Visit visit, InitiativeDetails details) {
        var outlook = Optional.ofNullable(
                outlooks.show(visit.visitor()).get(details.initiative().id()));
        var wording = new OutlookWording(visit, outlook);
        var slips = wording.slips();
        var money = wording.cost();
        return List.of(
                new AboutView.Planned(visit.text("pmo.portfolio.tree.finish"), wording.finish()),
                new AboutView.Planned(visit.text("pmo.portfolio.tree.slip.original"), slips.original()),
                new AboutView.Planned(visit.text("pmo.portfolio.tree.slip.latest"), slips.latest()),
                new AboutView.Planned(visit.text("pmo.portfolio.tree.forecast"), money.forecast()),
                new AboutView.Planned(visit.text("pmo.portfolio.tree.budget"), money.promised()),
                new AboutView.Planned(visit.text("pmo.portfolio.tree.variance"), money.variance()));
    }

    private static AboutView.Day day(Visit visit, ConfidenceAt at) {
        var counts = new ArrayList<AboutView.Count>();
        Arrays.stream(RagStatus.values())
                .filter(status -> at.confidence().containsKey(status))
                .forEach(status -> counts.add(new AboutView.Count(
                        RagView.of(status, visit.texts()),
                        visit.formats().count(at.confidence().getOrDefault(status, 0)))));
        return new AboutView.Day(
                visit.formats().date(at.on()),
                visit.formats().count(at.projects()),
                counts,
                at.wholeLifeCost().map(visit.formats()::money).orElse(Formats.ABSENT),
                at.withoutCost() == 0 ? "" : visit.counted("pmo.portfolio.confidence.withoutCost", at.withoutCost()));
    }

    private static AboutView.Turn turn(Visit visit, ConfidenceStory.Turn turn) {
        var initiative = turn.initiative();
        return new AboutView.Turn(
                initiative.key() + " " + initiative.title(),
                visit.links().initiative(initiative.key()),
                visit.formats().date(turn.on()),
                RagView.of(turn.before(), visit.texts()),
                RagView.of(turn.after(), visit.texts()));
    }
}
