package org.programmeoffice.risk.web;

import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.access.People;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.risk.ListRisks;
import org.programmeoffice.risk.RiskDraft;
import org.programmeoffice.risk.ShowHeatMap;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.InitiativeHead;
import org.programmeoffice.web.InitiativeHeads;
import org.programmeoffice.web.InitiativeTab;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;

/** The risk register of an initiative: conclusion, list, heat map, and a form for a new risk. */
public final class RisksPage implements Page {
    private final InitiativeHeads heads;
    private final ListRisks list;
    private final ShowHeatMap heatMap;
    private final People people;

    public RisksPage(InitiativeHeads heads, ListRisks list, ShowHeatMap heatMap, People people) {
        this.heads = heads;
        this.list = list;
        this.heatMap = heatMap;
        this.people = people;
    }

    @Override
    public String path() {
        return "/{key}/risks";
    }

    @Override
    public Answer answer(Visit visit) {
        var head = visit.key("key").map(key -> heads.of(visit, key)).orElseGet(Outcome::notFound);
        var answered = head.then(known -> shown(visit, known));
        return answered instanceof Outcome.Refused<Answer> refused
                ? new Answer.Refused(refused.refusal())
                : ((Outcome.Done<Answer>) answered).value();
    }

    private Outcome<Answer> shown(Visit visit, InitiativeHead head) {
        var key = head.key();
        var address = new RiskAddress(visit.links().tab(key, InitiativeTab.RISKS), visit);
        var today = LocalDate.now(visit.formats().zone());
        var lists = new RiskLists(people, address, visit, head.kind() != InitiativeKind.PROJECT);
        var wording = new RiskWording(people, visit);
        return list.of(visit.visitor(), key, address.below(), address.wanted(today))
                .then(listed -> heatMap.show(visit.visitor(), key, address.below())
                        .map(map -> lists.view(
                                visit.links().rest("/initiatives/" + key + "/risks/file"),
                                listed,
                                wording.sentences(map),
                                Optional.of(new HeatDrawing(map, address, visit).view(wording.levels(map))),
                                listed.mayRaise() ? Optional.of(form(visit, key)) : Optional.empty())))
                .map(view -> new Answer.Shown(
                        head.frame(visit, InitiativeTab.RISKS, Optional.empty()), "risk/risks.vm", view));
    }

    private RiskFormView form(Visit visit, InitiativeKey key) {
        return new RiskForm(people, visit, RiskDraft.EMPTY)
                .view(
                        visit.text("pmo.risk.raise"),
                        visit.links().rest("/initiatives/" + key + "/risks"),
                        "POST",
                        visit.links().home() + "/risks/{key}",
                        "");
    }
}
