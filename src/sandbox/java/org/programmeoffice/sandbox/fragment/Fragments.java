package org.programmeoffice.sandbox.fragment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The links, groups and panels of the app, by place and in order of weight. */
public final class Fragments {
    private static final Set<String> ITEM_PLACES = Set.of(
            "system.top.navigation.bar",
            "system.user.options/personal",
            "operations-operations",
            "jira.project.sidebar.plugins.navigation");
    private static final Set<String> SECTION_PLACES = Set.of("admin_plugins_menu", "system.user.options");
    private static final Set<String> PANEL_PLACES =
            Set.of("atl.jira.view.issue.right.context", "atl.jira.view.issue.left.context");

    private final List<WebItem> items = new ArrayList<>();
    private final List<WebSection> sections = new ArrayList<>();
    private final List<WebPanelModule> panels = new ArrayList<>();

    public void add(WebItem item) {
        items.add(item);
    }

    public void add(WebSection section) {
        sections.add(section);
    }

    public void add(WebPanelModule panel) {
        panels.add(panel);
    }

    /** Refuses places that no page of the host and no module of the app has. */
    public void check() {
        for (WebSection section : sections) {
            if (!SECTION_PLACES.contains(section.location()) && !isTopLink(section.location())) {
                throw section.element().problem("no page has the location " + section.location());
            }
        }
        for (WebItem item : items) {
            if (!ITEM_PLACES.contains(item.section())
                    && sections.stream().noneMatch(section -> section.place().equals(item.section()))) {
                throw item.element().problem("no page has the section " + item.section());
            }
        }
        for (WebPanelModule panel : panels) {
            if (!PANEL_PLACES.contains(panel.location()) && !isSelectedInSidebar(panel.location())) {
                throw panel.element().problem("no page has the location " + panel.location());
            }
        }
    }

    public List<WebItem> items(String place, Map<String, Object> context) {
        return items.stream()
                .filter(item -> item.section().equals(place) && item.shown().test(context))
                .sorted(Comparator.comparingInt(WebItem::weight))
                .toList();
    }

    public List<WebSection> sections(String location, Map<String, Object> context) {
        return sections.stream()
                .filter(section ->
                        section.location().equals(location) && section.shown().test(context))
                .sorted(Comparator.comparingInt(WebSection::weight))
                .toList();
    }

    public List<WebPanelModule> panels(String location, Map<String, Object> context) {
        return panels.stream()
                .filter(panel -> panel.location().equals(location) && panel.shown(context))
                .sorted(Comparator.comparingInt(WebPanelModule::weight))
                .toList();
    }

    /** Returns whether a link of the project sidebar selects the place. */
    private boolean isSelectedInSidebar(String location) {
        return items.stream()
                .anyMatch(item -> item.section().equals("jira.project.sidebar.plugins.navigation")
                        && item.link().endsWith("selectedItem=" + location));
    }

    private boolean isTopLink(String linkId) {
        return items.stream()
                .anyMatch(item -> item.section().equals("system.top.navigation.bar")
                        && item.linkId().equals(linkId));
    }
}
