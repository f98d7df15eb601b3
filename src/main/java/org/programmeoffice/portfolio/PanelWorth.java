package org.programmeoffice.portfolio;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.ShowItemPlace;

/**
 * Answers whether a person would be told anything beside a work item. It is asked on every issue page of the host, so what a
 * person may view is remembered for a few seconds; what the panel then tells is decided afresh.
 */
public final class PanelWorth {
    /** How long an answer may be behind a role that was just given or ended. */
    public static final Duration REMEMBERED = Duration.ofSeconds(10);

    private static final int MOST = 2000;

    private final Permissions permissions;
    private final InitiativeTree tree;
    private final ShowItemPlace places;
    private final LongSupplier nanos;
    private final Map<UserKey, Known> known = new ConcurrentHashMap<>();

    /** What a person may view, and whether there is anything to link to. */
    private record Known(Set<InitiativeId> viewable, boolean mayLink, long since) {}

    public PanelWorth(Permissions permissions, InitiativeTree tree, ShowItemPlace places, LongSupplier nanos) {
        this.permissions = permissions;
        this.tree = tree;
        this.places = places;
        this.nanos = nanos;
    }

    /** Returns whether the panel has something for the person; no statement if the person asked a moment ago. */
    public boolean has(UserKey viewer, long item) {
        var now = nanos.getAsLong();
        var found = known.get(viewer);
        if (found == null || now - found.since() > REMEMBERED.toNanos()) {
            found = read(viewer, now);
            forgetIfMany();
            known.put(viewer, found);
        }
        return found.mayLink() || places.isIn(found.viewable(), item);
    }

    private Known read(UserKey viewer, long now) {
        var all = tree.all();
        var sight = permissions.sight(viewer, all);
        return new Known(sight.viewable(), LinkTargets.anyOf(all, sight), now);
    }

    private void forgetIfMany() {
        if (known.size() >= MOST) {
            known.clear();
        }
    }
}
