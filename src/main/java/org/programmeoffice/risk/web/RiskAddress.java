package org.programmeoffice.risk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.risk.ListRisks;
import org.programmeoffice.risk.RiskFilter;
import org.programmeoffice.risk.RiskFilterText;
import org.programmeoffice.risk.RiskOrder;
import org.programmeoffice.web.Visit;

/** The filter of a list as its address has it. What an address does not say, or says wrongly, is left open. */
final class RiskAddress {
    static final int PAGE = 50;

    private static final Set<String> NAMES =
            Set.of("q", "state", "level", "kind", "category", "cell", "mine", "overdue", "below", "sort", "down");

    private final String path;
    private final Map<String, String> query;
    private final Visit visit;

    RiskAddress(String path, Visit visit) {
        this.path = path;
        this.visit = visit;
        this.query = visit.query().entrySet().stream()
                .filter(entry ->
                        NAMES.contains(entry.getKey()) && !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    String value(String name) {
        return query.getOrDefault(name, "");
    }

    boolean below() {
        return "yes".equals(value("below"));
    }

    RiskOrder order() {
        return RiskFilterText.choice(value("sort"), RiskOrder.class).orElse(RiskOrder.LEVEL);
    }

    boolean descending() {
        return query.containsKey("down") ? "yes".equals(value("down")) : order() == RiskOrder.LEVEL;
    }

    ListRisks.Wanted wanted(LocalDate today) {
        var offset = (visit.pageNumber() - 1) * PAGE;
        return new ListRisks.Wanted(filter(today), order(), descending(), new PageRequest(offset, PAGE));
    }

    private RiskFilter filter(LocalDate today) {
        return new RiskFilterText(query).filter(visit.visitor(), today);
    }

    /** Returns the address with other values; an empty value takes the name out. */
    String with(Map<String, String> changes) {
        return at(path, changes);
    }

    /** Returns where the filtered list is to be had as a file. */
    String file(String where, String kind) {
        return at(where, Map.of("as", kind, "sort", "", "down", ""));
    }

    private String at(String where, Map<String, String> changes) {
        var all = new LinkedHashMap<>(new TreeMap<>(query));
        all.putAll(changes);
        var text = all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? where : where + "?" + text;
    }

    /** Returns the address of another page of the list. */
    String page(int number) {
        return with(Map.of("page", number == 1 ? "" : Integer.toString(number)));
    }

    String path() {
        return path;
    }
}
