package org.programmeoffice.portfolio.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.ListedItems;
import org.programmeoffice.workitem.StatusCategory;

/** Words one page of a list of work items, of which the visitor sees only what the host lets him see. */
final class ItemsWording {
    static final int PAGE = 50;

    private final Visit visit;
    private final String address;
    private final ListedItems listed;
    private final boolean closed;

    /** Returns the wording; closed says that the visitor may open no item of the list, on whatever page. */
    ItemsWording(Visit visit, String address, ListedItems listed, boolean closed) {
        this.closed = closed;
        this.visit = visit;
        this.address = address;
        this.listed = listed;
    }

    List<ExplainView.Item> items() {
        return listed.page().items().stream()
                .map(item -> new ExplainView.Item(
                        item.key(),
                        item.summary(),
                        item.typeName(),
                        item.statusName(),
                        style(item.category()),
                        visit.links().browse(item.key())))
                .toList();
    }

    String hidden() {
        if (closed) {
            return visit.counted(
                    "pmo.portfolio.explain.hidden.none", listed.page().total());
        }
        return Stream.of(
                        counted("pmo.portfolio.explain.hidden", listed.hiddenOnPage()),
                        counted("pmo.portfolio.explain.archived", listed.archivedOnPage()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String counted(String key, int items) {
        return items == 0 ? "" : visit.counted(key, items);
    }

    String position() {
        if (closed) {
            return "";
        }
        var formats = visit.formats();
        return onPage() == 0
                ? visit.text("pmo.portfolio.explain.noItems")
                : visit.text(
                        "pmo.portfolio.explain.position",
                        formats.count(listed.page().offset() + 1L),
                        formats.count(end()),
                        formats.count(listed.page().total()));
    }

    String previous() {
        return closed || listed.page().offset() == 0 ? "" : page(visit.pageNumber() - 1);
    }

    String next() {
        return closed || end() >= listed.page().total() ? "" : page(visit.pageNumber() + 1);
    }

    private int onPage() {
        return listed.page().items().size() + listed.hiddenOnPage() + listed.archivedOnPage();
    }

    private long end() {
        return listed.page().offset() + (long) onPage();
    }

    private String page(int number) {
        return address + "?page=" + number;
    }

    private static String style(StatusCategory category) {
        return switch (category) {
            case DONE -> "success";
            case IN_PROGRESS -> "inprogress";
            case TODO -> "default";
        };
    }
}
