package org.programmeoffice.workbench.web;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.Frame;
import org.programmeoffice.web.InitiativeTab;
import org.programmeoffice.web.Links;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workbench.Concern;
import org.programmeoffice.workbench.Finding;
import org.programmeoffice.workbench.ShowWorkbench;
import org.programmeoffice.workbench.Workbench;

/** What asks for attention in everything that the visitor may view, or with {@code ?own=yes} only where he has a role. */
public final class WorkbenchPage implements Page {
    /** Of each finding the page tells this many; the rest is counted. */
    private static final int MOST = 50;

    private final ShowWorkbench workbench;

    public WorkbenchPage(ShowWorkbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public String path() {
        return "/workbench";
    }

    @Override
    public Answer answer(Visit visit) {
        boolean own = "yes".equals(visit.query().get("own"));
        var shown = workbench.show(visit.visitor(), own);
        var home = new Frame.Crumb(visit.text("pmo.web.home"), visit.links().home());
        return new Answer.Shown(
                Frame.titled(visit.text("pmo.workbench.title"), List.of(home)),
                "workbench/workbench.vm",
                view(visit, shown, own));
    }

    private static WorkbenchView view(Visit visit, Workbench shown, boolean own) {
        var address = visit.links().home() + "/workbench";
        return new WorkbenchView(
                headline(visit, shown),
                new WorkbenchView.Link(
                        visit.text(own ? "pmo.workbench.all" : "pmo.workbench.own"),
                        own ? address : address + "?own=yes"),
                Arrays.stream(Finding.values())
                        .map(finding -> group(visit, shown, finding))
                        .filter(group -> !group.rows().isEmpty())
                        .toList(),
                shown.moreRisks() > 0 ? visit.counted("pmo.workbench.moreRisks", shown.moreRisks()) : "");
    }

    private static String headline(Visit visit, Workbench shown) {
        var looked = visit.counted("pmo.workbench.looked", shown.looked());
        return shown.concerns().isEmpty()
                ? visit.text("pmo.workbench.nothing", looked)
                : visit.text(
                        "pmo.workbench.headline",
                        visit.counted("pmo.workbench.concerns", shown.concerns().size()),
                        looked);
    }

    private static WorkbenchView.Group group(Visit visit, Workbench shown, Finding finding) {
        var found = shown.concerns().stream()
                .filter(concern -> concern.finding() == finding)
                .toList();
        return new WorkbenchView.Group(
                finding.name().toLowerCase(Locale.ROOT),
                visit.text(finding.textKey()) + " (" + visit.formats().count(found.size()) + ")",
                visit.text(finding.textKey() + ".follows"),
                found.stream()
                        .limit(MOST)
                        .map(concern -> row(visit, shown, concern))
                        .toList(),
                found.size() > MOST ? visit.counted("pmo.workbench.rest", found.size() - MOST) : "");
    }

    private static WorkbenchView.Row row(Visit visit, Workbench shown, Concern concern) {
        return new WorkbenchView.Row(
                concern.initiative().toString(),
                concern.title(),
                concern.what().isEmpty()
                        ? href(visit.links(), concern)
                        : visit.links().initiative(concern.initiative()),
                href(visit.links(), concern),
                concern.what(),
                concern.since()
                        .map(day -> visit.text(
                                "pmo.workbench.since",
                                visit.formats().date(day),
                                visit.formats().count(ChronoUnit.DAYS.between(day, shown.today()))))
                        .orElse(""));
    }

    private static String href(Links links, Concern concern) {
        return switch (concern.finding()) {
            case REVIEW_OVERDUE -> links.home() + "/risks/" + concern.part();
            case MILESTONE_OVERDUE, NO_BASELINE -> links.tab(concern.initiative(), InitiativeTab.PLAN);
            case NO_MANAGER, NO_WORK -> links.initiative(concern.initiative());
        };
    }
}
