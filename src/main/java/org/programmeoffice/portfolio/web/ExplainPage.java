package org.programmeoffice.portfolio.web;

import java.util.Optional;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.portfolio.InitiativeDetails;
import org.programmeoffice.portfolio.ShowInitiative;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.Frame;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.CountHiddenItems;
import org.programmeoffice.workitem.HiddenItems;
import org.programmeoffice.workitem.ItemGroup;
import org.programmeoffice.workitem.ListScopeRules;
import org.programmeoffice.workitem.ListWorkItems;
import org.programmeoffice.workitem.ListedItems;
import org.programmeoffice.workitem.ShowFigures;
import org.programmeoffice.workitem.ShownFigures;

/** Says where a figure comes from: formula, inputs, cut-off, and the work items behind it as the visitor may see them. */
public final class ExplainPage implements Page {
    private final ShowInitiative show;
    private final ShowFigures figures;
    private final ListWorkItems list;
    private final CountHiddenItems hidden;
    private final ListScopeRules rules;

    public ExplainPage(
            ShowInitiative show,
            ShowFigures figures,
            ListWorkItems list,
            CountHiddenItems hidden,
            ListScopeRules rules) {
        this.rules = rules;
        this.show = show;
        this.figures = figures;
        this.list = list;
        this.hidden = hidden;
    }

    @Override
    public String path() {
        return "/{key}/explain/{figure}";
    }

    @Override
    public Answer answer(Visit visit) {
        var figure = Optional.ofNullable(visit.path().get("figure")).flatMap(Explained::of);
        var key = visit.key("key");
        if (figure.isEmpty() || key.isEmpty()) {
            return Answer.notFound();
        }
        var answer = show.show(visit.visitor(), key.get())
                .then(details -> figures.show(visit.visitor(), key.get()).then(shown -> list.list(
                                visit.visitor(), key.get(), figure.get().group(), page(visit))
                        .map(items -> explain(visit, details, figure.get(), shown, items))));
        return answer instanceof Outcome.Done<Answer> done
                ? done.value()
                : new Answer.Refused(((Outcome.Refused<Answer>) answer).refusal());
    }

    private static PageRequest page(Visit visit) {
        return new PageRequest((visit.pageNumber() - 1) * ItemsWording.PAGE, ItemsWording.PAGE);
    }

    private Answer explain(
            Visit visit, InitiativeDetails details, Explained figure, ShownFigures shown, ListedItems listed) {
        var key = details.initiative().key();
        var own = FiguresShown.of(shown);
        var wording = new ExplainWording(visit, key.toString());
        var counted = hidden.count(visit.visitor(), key);
        var items = new ItemsWording(
                visit, visit.links().explain(key, figure.word()), listed, closed(figure, listed, counted));
        var view = new ExplainView(
                wording.value(figure, own, listed.page().total()),
                visit.text(figure.formulaKey()),
                wording.result(figure, own.delivery()),
                wording.inputs(figure, own),
                cutOff(visit, shown),
                hidden(visit, counted),
                items.items(),
                items.hidden(),
                items.position(),
                items.previous(),
                items.next());
        return new Answer.Shown(frame(visit, details, figure, shown), "portfolio/explain.vm", view);
    }

    /** Returns how many items of the whole scope the visitor cannot open. */
    private static String hidden(Visit visit, Outcome<HiddenItems> counted) {
        if (!(counted instanceof Outcome.Done<HiddenItems> done)) {
            return "";
        }
        return done.value().counted()
                ? visit.counted("pmo.portfolio.explain.hidden.all", done.value().hidden())
                : visit.text("pmo.portfolio.explain.hidden.counting");
    }

    /** Returns whether no item of the list can be opened; where the list goes beyond the scope, one page has to show it all. */
    private static boolean closed(Explained figure, ListedItems listed, Outcome<HiddenItems> counted) {
        if (listed.hiddenOnPage() == 0 || !listed.page().items().isEmpty()) {
            return false;
        }
        var group = figure.group();
        boolean inScope = !(group instanceof ItemGroup.OfRule) && group != ItemGroup.Part.EXCLUDED;
        return listed.hiddenOnPage() == listed.page().total()
                || (inScope
                        && counted instanceof Outcome.Done<HiddenItems> done
                        && done.value().counted()
                        && done.value().hidden() == done.value().total());
    }

    private static String cutOff(Visit visit, ShownFigures shown) {
        return visit.text(
                "pmo.portfolio.explain.cutOff",
                visit.formats().instant(shown.factsAsOf()),
                visit.formats().zone().getId());
    }

    /** Returns the name of the figure; of a rule, what it selects, as far as the visitor may see that named. */
    private String title(Visit visit, InitiativeDetails details, Explained figure) {
        var name = visit.text(figure.nameKey());
        if (!(figure.group() instanceof ItemGroup.OfRule of)) {
            return name;
        }
        var found = rules.list(visit.visitor(), details.initiative().key()).map(scope -> scope.rules().stream()
                .filter(line -> line.rule().id() == of.ruleId())
                .findFirst()
                .map(line -> visit.text("pmo.workitem.kind."
                                + ScopeWording.word(line.rule().selector().kind()))
                        + line.label().map(label -> ": " + label).orElse("")));
        return found instanceof Outcome.Done<Optional<String>> done
                ? done.value().orElse(name)
                : name;
    }

    private Frame frame(Visit visit, InitiativeDetails details, Explained figure, ShownFigures shown) {
        return new Frame(
                title(visit, details, figure),
                details.initiative().key().toString(),
                "",
                Crumbs.through(details, visit),
                FiguresShown.asOf(shown, visit),
                false);
    }
}
