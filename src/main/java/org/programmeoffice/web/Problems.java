package org.programmeoffice.web;

import java.util.List;
import org.programmeoffice.common.Refusal;

/** The pages that say that something cannot be shown, why, and what may be done about it. */
final class Problems {
    private static final String TEMPLATE = "web/problem.vm";

    private Problems() {}

    /** @param whoMay who can do something about it; may be empty */
    record ProblemView(String headline, String explanation, List<String> whoMay) {}

    /** @param id names the entry in the host's log */
    record BrokenView(String headline, String explanation, List<String> whoMay, String id) {}

    /** Returns the page for a refusal. A record that is missing and one that may not be viewed give the same page. */
    static Answer.Shown refused(Visit visit, Refusal refusal) {
        if (refusal instanceof Refusal.Forbidden forbidden) {
            return shown(
                    visit,
                    "pmo.web.forbidden.title",
                    new ProblemView(
                            visit.text("pmo.web.forbidden.title"),
                            visit.text(forbidden.messageKey()),
                            visit.texts()
                                    .all(forbidden.whoMay().stream().sorted().toList())));
        }
        return shown(
                visit,
                "pmo.web.notFound.title",
                new ProblemView(visit.text("pmo.web.notFound.title"), visit.text("pmo.web.notFound.text"), List.of()));
    }

    static Answer.Shown broken(Visit visit, String id) {
        return shown(
                visit,
                "pmo.web.broken.title",
                new BrokenView(
                        visit.text("pmo.web.broken.title"), visit.text("pmo.web.broken.text", id), List.of(), id));
    }

    private static Answer.Shown shown(Visit visit, String titleKey, Record view) {
        var home = new Frame.Crumb(visit.text("pmo.web.home"), visit.links().home());
        return new Answer.Shown(Frame.titled(visit.text(titleKey), List.of(home)), TEMPLATE, view);
    }
}
