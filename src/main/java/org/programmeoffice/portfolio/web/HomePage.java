package org.programmeoffice.portfolio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.access.People;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.portfolio.InitiativeEntry;
import org.programmeoffice.portfolio.ListInitiatives;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.Frame;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.InitiativeFigures;
import org.programmeoffice.workitem.ShowAllFigures;
import org.programmeoffice.workitem.ShownFigures;

/** The first page: everything that the visitor may view, as a tree with its progress. */
public final class HomePage implements org.programmeoffice.web.Page {
    private final ListInitiatives list;
    private final People people;
    private final ShowAllFigures figures;

    public HomePage(ListInitiatives list, People people, ShowAllFigures figures) {
        this.list = list;
        this.people = people;
        this.figures = figures;
    }

    /**
     * The list, or why it is empty.
     *
     * @param computedAt of which pass the figures are; empty if there are none
     * @param create absent unless the visitor may create something that stands alone
     * @param more says that the list goes on; empty if it does not
     */
    record HomeView(
            List<ActionView> actions,
            List<FiguresView.Note> notes,
            String computedAt,
            String sentence,
            List<TreeRow> rows,
            String more,
            Optional<CreateView> create) {}

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Answer answer(Visit visit) {
        var listed = list.list(visit.visitor(), new PageRequest(0, PageRequest.MOST));
        if (listed instanceof Outcome.Refused<Page<InitiativeEntry>> refused) {
            return new Answer.Refused(refused.refusal());
        }
        var page = ((Outcome.Done<Page<InitiativeEntry>>) listed).value();
        var shown = figures.show(visit.visitor());
        var view = view(visit, page, shown);
        return visit.wantsPart()
                ? new Answer.Part("portfolio/home-live.vm", view)
                : new Answer.Shown(frame(visit, shown), "portfolio/home.vm", view);
    }

    private HomeView view(Visit visit, Page<InitiativeEntry> page, Map<InitiativeId, ShownFigures> shown) {
        var rows = page.items().stream().map(entry -> row(visit, entry, shown)).toList();
        var create = create(visit);
        return new HomeView(
                create.isEmpty() || rows.isEmpty()
                        ? List.of()
                        : List.of(new ActionView(visit.text("pmo.portfolio.create.title"), "pmo-create-dialog", true)),
                any(shown).map(figure -> FiguresShown.notes(figure, visit)).orElse(List.of()),
                any(shown).map(figure -> figure.computedAt().toString()).orElse(""),
                visit.counted("pmo.portfolio.home.sentence", page.total()),
                rows,
                page.total() > rows.size() ? visit.counted("pmo.portfolio.home.more", rows.size()) : "",
                create);
    }

    private static TreeRow row(Visit visit, InitiativeEntry entry, Map<InitiativeId, ShownFigures> shown) {
        var id = entry.initiative().id();
        var figures =
                Optional.ofNullable(shown.get(id)).map(FiguresShown::of).orElseGet(() -> InitiativeFigures.empty(id));
        return TreeRow.of(entry.initiative(), entry.depth(), figures, visit);
    }

    private static Optional<ShownFigures> any(Map<InitiativeId, ShownFigures> shown) {
        return shown.values().stream().findFirst();
    }

    private Optional<CreateView> create(Visit visit) {
        var kinds = new ArrayList<InitiativeKind>();
        if (people.mayCreateInitiatives(visit.visitor())) {
            kinds.add(InitiativeKind.PROGRAMME);
            kinds.add(InitiativeKind.PROJECT);
        }
        if (people.isAdministrator(visit.visitor())) {
            kinds.add(InitiativeKind.PORTFOLIO);
        }
        var choices = kinds.stream()
                .map(kind -> new RolesView.Choice(KindTexts.word(kind), visit.text(KindTexts.name(kind))))
                .toList();
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new CreateView(visit.links().rest("/initiatives"), choices, ""));
    }

    private static Frame frame(Visit visit, Map<InitiativeId, ShownFigures> shown) {
        return new Frame(
                visit.text("pmo.web.home"),
                "",
                "",
                List.of(),
                any(shown).flatMap(figure -> FiguresShown.asOf(figure, visit)),
                false);
    }
}
