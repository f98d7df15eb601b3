package org.programmeoffice.risk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.People;
import org.programmeoffice.risk.ListRisks;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.Frame;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;

/** The risks of everything that the visitor may view. */
public final class AllRisksPage implements Page {
    private final ListRisks list;
    private final People people;

    public AllRisksPage(ListRisks list, People people) {
        this.list = list;
        this.people = people;
    }

    @Override
    public String path() {
        return "/risks";
    }

    @Override
    public Answer answer(Visit visit) {
        var address = new RiskAddress(visit.links().home() + "/risks", visit);
        var today = LocalDate.now(visit.formats().zone());
        var listed = list.all(visit.visitor(), address.wanted(today));
        var home = new Frame.Crumb(visit.text("pmo.web.home"), visit.links().home());
        var view = new RiskLists(people, address, visit, false)
                .view("", listed, List.of(), Optional.empty(), Optional.empty());
        return new Answer.Shown(Frame.titled(visit.text("pmo.risk.title"), List.of(home)), "risk/risks.vm", view);
    }
}
