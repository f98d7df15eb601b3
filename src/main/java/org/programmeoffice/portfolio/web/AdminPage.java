package org.programmeoffice.portfolio.web;

import java.util.List;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.portfolio.KeyPrefixSettings;
import org.programmeoffice.portfolio.ShowKeyPrefixes;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.Frame;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.SelfCheck;
import org.programmeoffice.workitem.ShowRollupSettings;
import org.programmeoffice.workitem.ShowSelfCheck;
import org.programmeoffice.workitem.ShownSettings;

/** What an administrator chooses: fields, resolutions, zone, key prefixes; the first portfolio; and the self-check. */
public final class AdminPage implements Page {
    private final ShowRollupSettings settings;
    private final ShowSelfCheck check;
    private final ShowKeyPrefixes prefixes;

    public AdminPage(ShowRollupSettings settings, ShowSelfCheck check, ShowKeyPrefixes prefixes) {
        this.settings = settings;
        this.check = check;
        this.prefixes = prefixes;
    }

    @Override
    public String path() {
        return "/admin";
    }

    @Override
    public boolean forAdministrators() {
        return true;
    }

    @Override
    public Answer answer(Visit visit) {
        var visitor = visit.visitor();
        Outcome<Answer> answer = settings.show(visitor)
                .then(chosen -> check.show(visitor).then(found -> prefixes.show(visitor)
                        .map(known -> new Answer.Shown(
                                Frame.administration(visit.text("pmo.portfolio.admin.title")),
                                "portfolio/admin.vm",
                                view(visit, chosen, found, known)))));
        return answer instanceof Outcome.Done<Answer> done
                ? done.value()
                : new Answer.Refused(((Outcome.Refused<Answer>) answer).refusal());
    }

    private static AdminView view(Visit visit, ShownSettings chosen, SelfCheck found, KeyPrefixSettings known) {
        var portfolio = new RolesView.Choice(
                KindTexts.word(InitiativeKind.PORTFOLIO), visit.text(KindTexts.name(InitiativeKind.PORTFOLIO)));
        return new AdminView(
                new SelfCheckWording(visit).view(found),
                visit.text("pmo.portfolio.check.computed", visit.formats().instant(found.computedAt())),
                chosen.revision() == 0,
                new SettingsWording(visit).view(chosen),
                known.entries().stream()
                        .map(entry -> new AdminView.Prefix(
                                KindTexts.word(entry.kind()),
                                visit.text(KindTexts.name(entry.kind())),
                                entry.prefix(),
                                entry.used(),
                                entry.jiraProject()))
                        .toList(),
                known.entries().stream().allMatch(entry -> entry.used()),
                Integer.toString(known.revision()),
                visit.links().rest("/key-prefixes"),
                new CreateView(visit.links().rest("/initiatives"), List.of(portfolio), ""));
    }
}
