package org.programmeoffice.portfolio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmeoffice.access.Action;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.portfolio.InitiativeDetails;
import org.programmeoffice.portfolio.ShowInitiative;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.FormView;
import org.programmeoffice.web.Frame;
import org.programmeoffice.web.InitiativeTab;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.ShownFigures;

/** The page of a portfolio, programme or project: conclusion, figures, what it holds, what counts, who and since when. */
public final class InitiativePage implements Page {
    private final ShowInitiative show;
    private final FigureCards figures;
    private final TreeCards trees;
    private final AboutCards about;
    private final PeopleCards people;
    private final Clock clock;

    public InitiativePage(
            ShowInitiative show,
            FigureCards figures,
            TreeCards trees,
            AboutCards about,
            PeopleCards people,
            Clock clock) {
        this.show = show;
        this.figures = figures;
        this.trees = trees;
        this.about = about;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/{key}";
    }

    @Override
    public Answer answer(Visit visit) {
        var shown = visit.key("key").map(key -> show.show(visit.visitor(), key)).orElseGet(Outcome::notFound);
        if (shown instanceof Outcome.Refused<InitiativeDetails> refused) {
            return new Answer.Refused(refused.refusal());
        }
        var details = ((Outcome.Done<InitiativeDetails>) shown).value();
        return figures.figures(visit, details.initiative().key()) instanceof Outcome.Done<ShownFigures> done
                ? answer(visit, details, done.value())
                : Answer.notFound();
    }

    private Answer answer(Visit visit, InitiativeDetails details, ShownFigures shown) {
        var view = view(visit, details, shown);
        return visit.wantsPart()
                ? new Answer.Part("portfolio/initiative-live.vm", view)
                : new Answer.Shown(frame(visit, details, shown), "portfolio/initiative.vm", view);
    }

    private InitiativeView view(Visit visit, InitiativeDetails details, ShownFigures shown) {
        var initiative = details.initiative();
        var key = initiative.key().toString();
        var own = FiguresShown.of(shown);
        var record = RecordView.of(details, visit);
        var today = LocalDate.now(clock.withZone(visit.formats().zone()));
        var forms = new RecordForms(visit, details);
        var decisions = Stream.of(forms.state(), forms.confidence(today), forms.shelf())
                .flatMap(Optional::stream)
                .toList();
        return new InitiativeView(
                actions(visit, details, record, decisions),
                FiguresShown.asOf(shown, visit).orElse(""),
                shown.computedAt().toString(),
                new FiguresWording(visit, key, initiative.title()).view(own, FiguresShown.notes(shown, visit)),
                initiative.kind() != InitiativeKind.PROJECT,
                visit.text(KindTexts.children(initiative.kind())),
                children(visit, details),
                figures.burnUp(visit, initiative, today),
                own.delivery().undated() == 0
                        ? ""
                        : visit.counted("pmo.portfolio.undated", own.delivery().undated()),
                figures.scope(visit, initiative, own),
                AnomaliesView.of(own.anomalies(), key, visit),
                record,
                about.about(visit, details),
                forms.edit(),
                record.mayEdit() ? siblings(details) : List.of(),
                decisions,
                record.mayCreate()
                        ? Optional.of(new CreateView(record.createAction(), record.childKinds(), key))
                        : Optional.empty(),
                people.roles(visit, details, today),
                people.history(visit, details));
    }

    private TreeView children(Visit visit, InitiativeDetails details) {
        var key = details.initiative().key();
        return !details.children().isEmpty()
                        && trees.view(visit, Optional.of(key), visit.links().initiative(key), trees.figures(visit))
                                instanceof Outcome.Done<TreeView> done
                ? done.value()
                : new TreeView(List.of(), "", "", "", "", TreeView.Archived.NONE);
    }

    private static List<FormView.Choice> siblings(InitiativeDetails details) {
        return details.children().stream()
                .map(child -> new FormView.Choice(child.key().toString(), child.title()))
                .toList();
    }

    private static List<ActionView> actions(
            Visit visit, InitiativeDetails details, RecordView record, List<FormView> decisions) {
        var actions = new ArrayList<ActionView>();
        if (record.mayEdit()) {
            actions.add(new ActionView(visit.text("pmo.portfolio.edit.button"), "pmo-edit-dialog", false));
        }
        decisions.forEach(form -> actions.add(new ActionView(form.title(), form.id(), false)));
        if (record.mayMove()) {
            actions.add(new ActionView(visit.text("pmo.portfolio.move.button"), "pmo-move-dialog", false));
        }
        if (record.mayCreate()) {
            actions.add(new ActionView(visit.text("pmo.portfolio.create.inside.button"), "pmo-create-dialog", true));
        }
        if (details.initiative().kind() == InitiativeKind.PROJECT
                && details.may().contains(Action.EDIT_SCOPE)) {
            actions.add(new ActionView(visit.text("pmo.portfolio.link.title"), "pmo-link-dialog", true));
        }
        if (record.mayEdit() && details.children().size() > 1) {
            actions.add(0, new ActionView(visit.text("pmo.portfolio.order.button"), "pmo-order-dialog", false));
        }
        return actions;
    }

    private static Frame frame(Visit visit, InitiativeDetails details, ShownFigures shown) {
        return RecordHeads.head(details, visit).frame(visit, InitiativeTab.OVERVIEW, FiguresShown.asOf(shown, visit));
    }
}
