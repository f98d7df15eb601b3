package org.programmeoffice.risk.web;

import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Revision;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.register.EntryKey;
import org.programmeoffice.register.RegisterKind;
import org.programmeoffice.risk.RiskDetails;
import org.programmeoffice.risk.ShowRisk;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.Frame;
import org.programmeoffice.web.InitiativeHead;
import org.programmeoffice.web.InitiativeHeads;
import org.programmeoffice.web.InitiativeTab;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;

/** The page of one risk. Its address stays when the risk moves to another initiative. */
public final class RiskPage implements Page {
    private static final PageRequest NEWEST = new PageRequest(0, 20);

    private final InitiativeHeads heads;
    private final ShowRisk show;
    private final People people;

    public RiskPage(InitiativeHeads heads, ShowRisk show, People people) {
        this.heads = heads;
        this.show = show;
        this.people = people;
    }

    @Override
    public String path() {
        return "/risks/{risk}";
    }

    @Override
    public Answer answer(Visit visit) {
        var number = Optional.ofNullable(visit.path().get("risk"))
                .flatMap(EntryKey::parse)
                .filter(key -> key.register() == RegisterKind.RISK)
                .map(EntryKey::number);
        var shown = number.map(known -> show.show(visit.visitor(), known)).orElseGet(Outcome::notFound);
        if (shown instanceof Outcome.Refused<RiskDetails> refused) {
            return new Answer.Refused(refused.refusal());
        }
        var details = ((Outcome.Done<RiskDetails>) shown).value();
        var view = new RiskCard(people, visit, details).view(history(visit, details));
        return new Answer.Shown(frame(visit, details), "risk/risk.vm", view);
    }

    private org.programmeoffice.common.Page<Revision> history(Visit visit, RiskDetails details) {
        var read = show.history(visit.visitor(), details.risk().entry().key().number(), NEWEST);
        return read instanceof Outcome.Done<org.programmeoffice.common.Page<Revision>> done
                ? done.value()
                : new org.programmeoffice.common.Page<>(List.of(), 0, 0);
    }

    /** Whoever sees the risk only because it is his own sees nothing of the initiative. */
    private Frame frame(Visit visit, RiskDetails details) {
        var title = details.risk().entry().title();
        var key = details.risk().key();
        var home = new Frame.Crumb(visit.text("pmo.web.home"), visit.links().home());
        var crumbs = heads.of(visit, details.initiative().key()) instanceof Outcome.Done<InitiativeHead> head
                ? List.of(
                        home,
                        new Frame.Crumb(
                                head.value().key() + " " + head.value().title(),
                                visit.links().initiative(head.value().key())),
                        new Frame.Crumb(
                                visit.text("pmo.web.tab.risks"),
                                visit.links().tab(head.value().key(), InitiativeTab.RISKS)))
                : List.of(home);
        return new Frame(title, key, "", crumbs, Optional.empty(), false);
    }
}
