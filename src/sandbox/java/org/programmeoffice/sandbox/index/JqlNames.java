package org.programmeoffice.sandbox.index;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/** What the names in a query mean for the one who searches: a thing that person may not see has no meaning. */
public interface JqlNames {
    /** Returns the custom field of that name in any case, or of the form {@code cf[10001]}. */
    Optional<JqlField> customField(String name);

    /** Returns the ids that a name or id stands for in a CHOICE, CATEGORY or USER field; empty if there is none. */
    Collection<String> ids(JqlField field, String text);

    /** Returns the ids of the issue types that are sub-tasks, or of the others. */
    Collection<String> types(boolean subTask);

    /** Returns the issue of that key (also a former one) or numeric id. */
    Optional<IssueSource> issue(String keyOrId);

    /** Returns the key of the one who searches; empty for nobody. */
    Optional<String> currentUser();

    ZoneId zone();

    Instant now();
}
