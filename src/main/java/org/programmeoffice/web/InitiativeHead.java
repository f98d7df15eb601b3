package org.programmeoffice.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.access.Action;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;

/**
 * What every page about an initiative begins with.
 *
 * @param crumbs the way from the top to the initiative, without itself
 * @param may what the visitor may do to it
 */
public record InitiativeHead(
        InitiativeKey key, InitiativeKind kind, String title, List<Frame.Crumb> crumbs, Set<Action> may) {
    public InitiativeHead {
        crumbs = List.copyOf(crumbs);
        may = Set.copyOf(may);
    }

    public boolean may(Action action) {
        return may.contains(action);
    }

    /** Returns the frame of one of the initiative's pages. */
    public Frame frame(Visit visit, InitiativeTab current, Optional<String> asOf) {
        return new Frame(title, key.toString(), Frame.initialsOf(title), crumbs, asOf, tabs(visit, current), false);
    }

    private List<Frame.Tab> tabs(Visit visit, InitiativeTab current) {
        return Arrays.stream(InitiativeTab.values())
                .map(tab ->
                        new Frame.Tab(visit.text(tab.textKey()), visit.links().tab(key, tab), tab == current))
                .toList();
    }
}
