package org.programmeoffice.plan.web;

import java.util.Optional;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.plan.ShowRoadmap;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.InitiativeHeads;
import org.programmeoffice.web.InitiativeTab;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;

/** What an initiative and everything below it plan, on one time line. */
public final class RoadmapPage implements Page {
    private final InitiativeHeads heads;
    private final ShowRoadmap show;

    public RoadmapPage(InitiativeHeads heads, ShowRoadmap show) {
        this.heads = heads;
        this.show = show;
    }

    @Override
    public String path() {
        return "/{key}/" + InitiativeTab.ROADMAP.path();
    }

    @Override
    public Answer answer(Visit visit) {
        var key = visit.key("key");
        if (key.isEmpty()) {
            return Answer.notFound();
        }
        Outcome<Answer> answer = heads.of(visit, key.get()).then(head -> show.show(visit.visitor(), key.get())
                .map(roadmap -> new Answer.Shown(
                        head.frame(visit, InitiativeTab.ROADMAP, Optional.empty()),
                        "plan/roadmap.vm",
                        new RoadmapWording(visit).view(roadmap, head.title()))));
        return answer instanceof Outcome.Done<Answer> done
                ? done.value()
                : new Answer.Refused(((Outcome.Refused<Answer>) answer).refusal());
    }
}
