package org.programmeoffice.portfolio.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.portfolio.TreeQuestion;
import org.programmeoffice.web.Visit;

/** What the address of a page says about its tree: which lines were turned, and which page of it is asked for. */
final class TreeAddress {
    /** How many lines a page has. */
    static final int LINES = 100;

    private static final String TURNED = "turned";
    private static final int MOST_TURNED = 200;

    private final Visit visit;
    private final String page;
    private final Set<InitiativeKey> turned;

    /** @param page the address without parameters */
    TreeAddress(Visit visit, String page) {
        this.visit = visit;
        this.page = page;
        this.turned = Arrays.stream(visit.query().getOrDefault(TURNED, "").split("\\.", -1))
                .limit(MOST_TURNED)
                .flatMap(text -> InitiativeKey.parse(text).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    TreeQuestion question(Optional<InitiativeKey> top) {
        int offset = Math.multiplyExact(visit.pageNumber() - 1, LINES);
        return new TreeQuestion(top, turned, archived(), new PageRequest(offset, LINES));
    }

    /** Returns the address of the same page with this line turned. */
    String turning(InitiativeKey key) {
        var others = new LinkedHashSet<>(turned);
        if (!others.remove(key)) {
            others.add(key);
        }
        return address(others, visit.pageNumber());
    }

    /** Returns the address of another page. */
    String pageNumber(int number) {
        return address(turned, number);
    }

    /** Returns whether the page shows what is archived as well. */
    boolean archived() {
        return "yes".equals(visit.query().get("archived"));
    }

    /** Returns the address of the first page with what is archived, or without. */
    String withArchived(boolean shown) {
        return shown ? page + "?archived=yes" : page;
    }

    private String address(Set<InitiativeKey> keys, int number) {
        var list = keys.stream().map(InitiativeKey::toString).collect(Collectors.joining("."));
        return page + "?page=" + number + (list.isEmpty() ? "" : "&" + TURNED + "=" + list)
                + (archived() ? "&archived=yes" : "");
    }
}
