package org.programmeoffice.portfolio.web;

import java.util.ArrayList;
import java.util.List;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.SelfCheck;

/** Words what a node finds about itself, and what an administrator can do about it. */
final class SelfCheckWording {
    private final Visit visit;

    SelfCheckWording(Visit visit) {
        this.visit = visit;
    }

    List<AdminView.Check> view(SelfCheck check) {
        var checks = new ArrayList<AdminView.Check>();
        checks.add(loaded(check));
        if (check.late()) {
            checks.add(check("warn", visit.text("pmo.portfolio.check.late"), "pmo.portfolio.check.late.advice"));
        }
        if (!check.lastFailure().isEmpty()) {
            checks.add(check(
                    "bad",
                    visit.text("pmo.portfolio.check.failure", check.lastFailure()),
                    "pmo.portfolio.check.failure.advice"));
        }
        var chosen = check.choices();
        checks.add(found(check.epicLinkFound(), chosen.epicLinkField(), "pmo.portfolio.check.epicLink."));
        checks.add(found(check.pointsFound(), chosen.pointsField(), "pmo.portfolio.check.points."));
        checks.add(check("ok", notDelivered(chosen), ""));
        checks.add(
                check("ok", visit.text("pmo.portfolio.check.zone", chosen.zone().getId()), ""));
        checks.add(rules(check));
        addJiraProjects(checks, check);
        return checks;
    }

    private AdminView.Check loaded(SelfCheck check) {
        var items = visit.counted("pmo.portfolio.workItems", check.items());
        return check.loaded()
                ? check(
                        "ok",
                        check.factsAsOf()
                                .map(at -> visit.text(
                                        "pmo.portfolio.check.loaded.asOf",
                                        items,
                                        visit.formats().instant(at)))
                                .orElseGet(() -> visit.text("pmo.portfolio.check.loaded", items)),
                        "")
                : check("warn", visit.text("pmo.portfolio.check.loading", items), "pmo.portfolio.check.loading.advice");
    }

    private AdminView.Check found(boolean found, String name, String key) {
        if (!found) {
            return check("bad", visit.text(key + "gone", name), key + "advice");
        }
        return check("ok", name.isEmpty() ? visit.text(key + "none") : visit.text(key + "ok", name), "");
    }

    private String notDelivered(SelfCheck.Chosen chosen) {
        return chosen.notDelivered().isEmpty()
                ? visit.text("pmo.portfolio.check.notDelivered.none")
                : visit.text("pmo.portfolio.check.notDelivered", String.join(", ", chosen.notDelivered()));
    }

    private AdminView.Check rules(SelfCheck check) {
        return check.unsoundRules() == 0
                ? check("ok", visit.counted("pmo.portfolio.check.rules.ok", check.rules()), "")
                : check(
                        "warn",
                        visit.counted("pmo.portfolio.check.rules.unsound", check.unsoundRules()),
                        "pmo.portfolio.check.rules.advice");
    }

    private void addJiraProjects(List<AdminView.Check> checks, SelfCheck check) {
        var formats = visit.formats();
        var odd = check.jiraProjects().stream()
                .filter(project -> !project.state().agrees())
                .toList();
        if (odd.isEmpty()) {
            checks.add(check(
                    "ok",
                    visit.counted(
                            "pmo.portfolio.check.projects.ok",
                            check.jiraProjects().size()),
                    ""));
        }
        for (var project : odd) {
            checks.add(check(
                    "warn",
                    visit.text(
                            "pmo.portfolio.check.projects.differ",
                            project.key().isEmpty() ? Long.toString(project.id()) : project.key(),
                            formats.count(project.state().indexed()),
                            formats.count(project.state().kept())),
                    "pmo.portfolio.check.projects.advice"));
        }
    }

    private AdminView.Check check(String state, String finding, String adviceKey) {
        return new AdminView.Check(
                state,
                visit.text("pmo.portfolio.check.mark." + state),
                finding,
                adviceKey.isEmpty() ? "" : visit.text(adviceKey));
    }
}
