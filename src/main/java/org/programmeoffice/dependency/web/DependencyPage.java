package org.programmeoffice.dependency.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.dependency.DependencyDetails;
import org.programmeoffice.dependency.ListDependencies;
import org.programmeoffice.dependency.Side;
import org.programmeoffice.dependency.Step;
import org.programmeoffice.dependency.Terms;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.FormView.Filled;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.InitiativeHead;
import org.programmeoffice.web.InitiativeHeads;
import org.programmeoffice.web.InitiativeTab;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.RagView;
import org.programmeoffice.web.Visit;

/** What an initiative needs from others and gives to them. */
public final class DependencyPage implements Page {
    private final InitiativeHeads heads;
    private final ListDependencies list;

    public DependencyPage(InitiativeHeads heads, ListDependencies list) {
        this.heads = heads;
        this.list = list;
    }

    @Override
    public String path() {
        return "/{key}/" + InitiativeTab.DEPENDENCIES.path();
    }

    @Override
    public Answer answer(Visit visit) {
        var key = visit.key("key");
        if (key.isEmpty()) {
            return Answer.notFound();
        }
        Outcome<Answer> answer = heads.of(visit, key.get()).then(head -> list.list(visit.visitor(), key.get())
                .map(found -> new Answer.Shown(
                        head.frame(visit, InitiativeTab.DEPENDENCIES, Optional.empty()),
                        "dependency/dependencies.vm",
                        view(visit, head, found))));
        return answer instanceof Outcome.Done<Answer> done
                ? done.value()
                : new Answer.Refused(((Outcome.Refused<Answer>) answer).refusal());
    }

    private static DependencyView view(Visit visit, InitiativeHead head, List<DependencyDetails> found) {
        var forms = new DependencyForms(visit, head);
        long troubles = found.stream()
                .filter(details -> details.slack().reason().isTrouble())
                .count();
        return new DependencyView(
                visit.counted("pmo.dependency.page.count", found.size()) + " "
                        + visit.counted("pmo.plan.page.roadmap.troubles", troubles),
                head.may(Action.RAISE_DEPENDENCY),
                visit.text(Role.running(head.kind()).orElse(Role.BOARD_CHAIR).textKey()),
                found.stream().map(details -> row(visit, head, forms, details)).toList(),
                forms.forms());
    }

    private static DependencyView.Row row(
            Visit visit, InitiativeHead head, DependencyForms forms, DependencyDetails details) {
        var dependency = details.dependency();
        var agreement = dependency.agreement();
        var side = details.giver().equals(head.key()) ? Side.GIVER : Side.RECEIVER;
        var other = side == Side.GIVER ? details.receiver() : details.giver();
        return new DependencyView.Row(
                dependency.key(),
                side == Side.RECEIVER,
                other.toString(),
                visit.links().tab(other, InitiativeTab.DEPENDENCIES),
                dependency.deliverable(),
                visit.text(dependency.criticality().textKey()),
                visit.formats().date(agreement.terms().neededBy()),
                agreement.terms().promised().map(visit.formats()::date).orElse(Formats.ABSENT),
                details.slack()
                        .days()
                        .map(days -> visit.text(
                                "pmo.dependency.page.workingDays",
                                visit.formats().signed(days)))
                        .orElse(Formats.ABSENT),
                details.slack().reason().isTrouble(),
                RagView.of(details.slack().status(), visit.texts()),
                visit.text(details.slack().reason().textKey()),
                visit.text(agreement.state().textKey()),
                accepted(visit, agreement.acceptedBy()),
                head.may(Action.CONFIRM_DEPENDENCY) ? steps(forms, details, side) : List.of(),
                visit.links().rest("/dependencies/" + dependency.key() + "/steps"),
                filled(agreement.terms(), dependency.revision()));
    }

    private static String accepted(Visit visit, Set<Side> sides) {
        return sides.size() == Side.values().length || sides.isEmpty()
                ? ""
                : visit.text(
                        "pmo.dependency.page.acceptedBy",
                        sides.stream()
                                .map(side -> visit.text(side.textKey()))
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    private static List<DependencyView.Step> steps(DependencyForms forms, DependencyDetails details, Side side) {
        var agreement = details.dependency().agreement();
        return Arrays.stream(Step.values())
                .filter(step -> step.isFor(Set.of(side)) && step.leadsOnFrom(agreement.state()))
                .filter(step -> step != Step.ACCEPT || !agreement.acceptedBy().contains(side))
                .map(step -> new DependencyView.Step(forms.label(step), DependencyForms.dialog(step, side)))
                .toList();
    }

    private static List<Filled> filled(Terms terms, int revision) {
        return List.of(
                new Filled("neededBy", terms.neededBy().toString()),
                new Filled("promised", terms.promised().map(Object::toString).orElse("")),
                new Filled("revision", Integer.toString(revision)));
    }
}
