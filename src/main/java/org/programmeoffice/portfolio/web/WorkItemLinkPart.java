package org.programmeoffice.portfolio.web;

import java.util.List;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.portfolio.LinkTarget;
import org.programmeoffice.portfolio.LinkTargets;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.ListScopeRules;
import org.programmeoffice.workitem.ShownScope;

/** The dialog that links an issue of the host to a project, for the project that {@code to} names, else the newest. */
public final class WorkItemLinkPart implements Page {
    private final LinkTargets targets;
    private final ListScopeRules scopes;

    public WorkItemLinkPart(LinkTargets targets, ListScopeRules scopes) {
        this.targets = targets;
        this.scopes = scopes;
    }

    @Override
    public String path() {
        return "/panel/{item}/link";
    }

    @Override
    public Answer answer(Visit visit) {
        var item = WorkItemPart.itemOf(visit);
        var all = targets.list(visit.visitor());
        if (item.isEmpty() || all.isEmpty()) {
            return Answer.notFound();
        }
        var chosen = chosen(all, visit.query().getOrDefault("to", ""));
        return scopes.list(visit.visitor(), chosen.node().key()) instanceof Outcome.Done<ShownScope> scope
                ? new Answer.Part(
                        "portfolio/work-item-link.vm", view(visit, item.getAsLong(), all, chosen, scope.value()))
                : Answer.notFound();
    }

    private static LinkTarget chosen(List<LinkTarget> all, String key) {
        return all.stream()
                .filter(target -> target.node().key().toString().equals(key))
                .findFirst()
                .orElse(all.get(0));
    }

    private static WorkItemLinkView view(
            Visit visit, long item, List<LinkTarget> all, LinkTarget chosen, ShownScope scope) {
        var key = chosen.node().key().toString();
        var action = visit.links().rest("/initiatives/" + key + "/scope-rules");
        return new WorkItemLinkView(
                visit.links().panel(item) + "/link",
                all.stream()
                        .map(target -> new WorkItemLinkView.Target(
                                target.node().key().toString(), target.title(), target.equals(chosen)))
                        .toList(),
                new WorkItemLinkView.Scope(
                        action, Integer.toString(scope.revision()), PreviewView.of(action + "/preview", key, visit)));
    }
}
