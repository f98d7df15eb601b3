package org.programmeoffice.portfolio.web;

import java.util.OptionalLong;
import org.programmeoffice.portfolio.ShowLinkedItem;
import org.programmeoffice.web.Answer;
import org.programmeoffice.web.Page;
import org.programmeoffice.web.Visit;

/** What a script puts into the panel of an issue of the host. It names no issue, only our own records. */
public final class WorkItemPart implements Page {
    private final ShowLinkedItem show;

    public WorkItemPart(ShowLinkedItem show) {
        this.show = show;
    }

    @Override
    public String path() {
        return "/panel/{item}";
    }

    @Override
    public Answer answer(Visit visit) {
        var item = itemOf(visit);
        return item.isEmpty()
                ? Answer.notFound()
                : show.show(visit.visitor(), item.getAsLong())
                        .map(found -> new WorkItemWording(visit, item.getAsLong(), found).view())
                        .<Answer>map(view -> new Answer.Part("portfolio/work-item-part.vm", view))
                        .orElseGet(Answer::notFound);
    }

    /** Returns the host's number of the issue; empty if the address has none. */
    static OptionalLong itemOf(Visit visit) {
        var text = visit.path().getOrDefault("item", "");
        return text.matches("[1-9][0-9]{0,17}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
