package org.programmeoffice.status.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.status.ShowStatus;
import org.programmeoffice.status.Status;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.Frame;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;

/** How an initiative stands, on one screen; with {@code part=item} what a dashboard shows of it. */
public final class StatusPage implements Page {
    private final ShowStatus show;

    public StatusPage(ShowStatus show) {
        this.show = show;
    }

    @Override
    public String path() {
        return "/{key}/status";
    }

    @Override
    public Answer answer(Visit visit) {
        var shown = visit.key("key").map(key -> show.show(visit.visitor(), key)).orElseGet(Outcome::notFound);
        if (shown instanceof Outcome.Refused<Status> refused) {
            return new Answer.Refused(refused.refusal());
        }
        var status = ((Outcome.Done<Status>) shown).value();
        var wording = new StatusWording(visit, status);
        return "item".equals(visit.query().get("part"))
                ? new Answer.Part("status/item-part.vm", wording.view())
                : new Answer.Shown(frame(visit, status, wording.asOf()), "status/status.vm", wording.view());
    }

    private static Frame frame(Visit visit, Status status, Optional<String> asOf) {
        var initiative = status.details().initiative();
        return new Frame(
                visit.text("pmo.status.title", initiative.title()),
                initiative.key().toString(),
                Frame.initialsOf(initiative.title()),
                crumbs(visit, status),
                asOf,
                false);
    }

    private static List<Frame.Crumb> crumbs(Visit visit, Status status) {
        var crumbs = new ArrayList<Frame.Crumb>();
        crumbs.add(new Frame.Crumb(visit.text("pmo.web.home"), visit.links().home()));
        status.details()
                .ancestors()
                .forEach(above -> crumbs.add(new Frame.Crumb(
                        above.key() + " " + above.title(), visit.links().initiative(above.key()))));
        var own = status.details().initiative();
        crumbs.add(new Frame.Crumb(own.key() + " " + own.title(), visit.links().initiative(own.key())));
        return crumbs;
    }
}
