package org.programmeoffice.notify.web;

import java.util.Arrays;
import java.util.List;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.notify.MailChoices;
import org.programmeoffice.notify.NoticeKind;
import org.programmeoffice.notify.Rhythm;
import org.programmeoffice.notify.ShowMailChoices;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.Frame;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;

/** What the visitor wants to hear of by mail, and how soon. */
public final class MailChoicesPage implements Page {
    private final ShowMailChoices show;

    public MailChoicesPage(ShowMailChoices show) {
        this.show = show;
    }

    @Override
    public String path() {
        return "/notifications";
    }

    @Override
    public Answer answer(Visit visit) {
        return show.show(visit.visitor()) instanceof Outcome.Done<MailChoices> done
                ? new Answer.Shown(frame(visit), "notify/choices.vm", view(visit, done.value()))
                : Answer.notFound();
    }

    private static Frame frame(Visit visit) {
        var home = new Frame.Crumb(visit.text("pmo.web.home"), visit.links().home());
        return Frame.titled(visit.text("pmo.notify.choices.title"), List.of(home));
    }

    private static MailChoicesView view(Visit visit, MailChoices choices) {
        return new MailChoicesView(
                visit.links().rest("/mail-choices"),
                Arrays.stream(NoticeKind.values())
                        .map(kind -> kind(visit, kind, choices.rhythm(kind)))
                        .toList(),
                List.of(format(visit, "html", !choices.plainText()), format(visit, "text", choices.plainText())));
    }

    private static MailChoicesView.Kind kind(Visit visit, NoticeKind kind, Rhythm chosen) {
        var choices = Arrays.stream(Rhythm.values())
                .filter(kind::allows)
                .map(rhythm -> new MailChoicesView.Choice(
                        rhythm.code(), visit.text("pmo.notify.rhythm." + rhythm.code()), rhythm == chosen))
                .toList();
        return new MailChoicesView.Kind(
                kind.code(), visit.text(kind.textKey()), visit.text(kind.textKey() + ".hint"), choices);
    }

    private static MailChoicesView.Choice format(Visit visit, String format, boolean chosen) {
        return new MailChoicesView.Choice(format, visit.text("pmo.notify.format." + format), chosen);
    }
}
