package org.programmeoffice.portfolio.web;

import java.util.ArrayList;
import java.util.List;
import org.programmeoffice.portfolio.InitiativeDetails;
import org.programmeoffice.web.Frame;
import org.programmeoffice.web.Visit;

/** The way from the top to an initiative. */
final class Crumbs {
    private Crumbs() {}

    /** Returns home and everything that the initiative stands in, as far as the visitor may view it. */
    static List<Frame.Crumb> to(InitiativeDetails details, Visit visit) {
        var crumbs = new ArrayList<Frame.Crumb>();
        crumbs.add(new Frame.Crumb(visit.text("pmo.web.home"), visit.links().home()));
        for (var ancestor : details.ancestors()) {
            crumbs.add(new Frame.Crumb(
                    ancestor.key() + " " + ancestor.title(), visit.links().initiative(ancestor.key())));
        }
        return crumbs;
    }

    /** Returns the same way with the initiative itself at its end. */
    static List<Frame.Crumb> through(InitiativeDetails details, Visit visit) {
        var crumbs = new ArrayList<>(to(details, visit));
        var initiative = details.initiative();
        crumbs.add(new Frame.Crumb(
                initiative.key() + " " + initiative.title(), visit.links().initiative(initiative.key())));
        return crumbs;
    }
}
