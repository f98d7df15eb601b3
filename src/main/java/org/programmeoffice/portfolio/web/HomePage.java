package org.programmeoffice.portfolio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.access.People;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.portfolio.ImportRecords;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.Frame;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.ShownFigures;

/** The first page: everything that the visitor may view, as a tree with its progress. */
public final class HomePage implements Page {
    private final TreeCards trees;
    private final People people;
    private final ImportRecords imports;

    public HomePage(TreeCards trees, People people, ImportRecords imports) {
        this.trees = trees;
        this.people = people;
        this.imports = imports;
    }

    /**
     * The list, or why it is empty.
     *
     * @param computedAt of which pass the figures are; empty if there are none
     * @param create absent unless the visitor may create something that stands alone
     */
    record HomeView(
            List<ActionView> actions,
            List<FiguresView.Note> notes,
            String computedAt,
            TreeView tree,
            boolean mayImport,
            Optional<CreateView> create) {}

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Answer answer(Visit visit) {
        var shown = trees.figures(visit);
        var tree = trees.view(visit, Optional.empty(), visit.links().home(), shown);
        if (tree instanceof Outcome.Refused<TreeView> refused) {
            return new Answer.Refused(refused.refusal());
        }
        var view = view(visit, ((Outcome.Done<TreeView>) tree).value(), shown);
        return visit.wantsPart()
                ? new Answer.Part("portfolio/home-live.vm", view)
                : new Answer.Shown(frame(visit, shown), "portfolio/home.vm", view);
    }

    private HomeView view(Visit visit, TreeView tree, Map<InitiativeId, ShownFigures> shown) {
        var create = create(visit);
        return new HomeView(
                create.isEmpty() || tree.rows().isEmpty()
                        ? List.of()
                        : List.of(new ActionView(visit.text("pmo.portfolio.create.title"), "pmo-create-dialog", true)),
                any(shown).map(figure -> FiguresShown.notes(figure, visit)).orElse(List.of()),
                any(shown).map(figure -> figure.computedAt().toString()).orElse(""),
                tree,
                imports.mayImport(visit.visitor()),
                create);
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
