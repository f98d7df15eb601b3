package org.programmeoffice.status.web;

import java.util.List;
import org.programmeoffice.status.ListChoices;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;

/** The form in which a dashboard's owner chooses whose status the item shows. */
public final class StatusChoicePart implements Page {
    private final ListChoices choices;

    public StatusChoicePart(ListChoices choices) {
        this.choices = choices;
    }

    /** What may be chosen. */
    record View(List<Choice> choices) {}

    /** One initiative. */
    record Choice(String key, String title, boolean chosen) {}

    @Override
    public String path() {
        return "/dashboard/status-choice";
    }

    @Override
    public Answer answer(Visit visit) {
        var chosen = visit.query().getOrDefault("chosen", "");
        return new Answer.Part(
                "status/item-choice.vm",
                new View(choices.list(visit.visitor()).stream()
                        .map(each -> new Choice(
                                each.node().key().toString(),
                                each.title(),
                                each.node().key().toString().equals(chosen)))
                        .toList()));
    }
}
