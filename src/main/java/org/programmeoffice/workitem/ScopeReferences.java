package org.programmeoffice.workitem;

import java.util.Collection;
import java.util.Map;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Understands what a person refers to in a scope rule, and says it back. */
public interface ScopeReferences {
    /**
     * Returns what the draft selects. Refused as invalid, at field {@code reference} or {@code jiraProject}, if there is no
     * such thing <em>or the actor may not browse it</em> (told alike), if the text is empty, or if JQL does not parse, with
     * its position and reason. A JQL text is kept as written.
     */
    Outcome<Selector> resolve(UserKey actor, RuleDraft draft);

    /** Returns whether the item is of the type of epics. */
    boolean isEpic(long itemId);

    /** Returns whether the item was not deleted, archived or not. */
    boolean exists(long itemId);

    /** Returns a name for each selector that the viewer may see named, such as {@code PERM-118 Login}. */
    Map<Selector, String> labels(UserKey viewer, Collection<Selector> selectors);
}
