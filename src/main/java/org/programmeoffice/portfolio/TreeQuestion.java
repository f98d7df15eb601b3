package org.programmeoffice.portfolio;

import java.util.Optional;
import java.util.Set;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.PageRequest;

/**
 * Which part of the hierarchy is asked for.
 *
 * @param top below which initiative; empty for everything
 * @param archived whether what is archived is wanted as well
 * @param turned which lines are not as they are at first, but closed where they are open and open where they are closed
 */
public record TreeQuestion(Optional<InitiativeKey> top, Set<InitiativeKey> turned, boolean archived, PageRequest page) {
    public TreeQuestion {
        turned = Set.copyOf(turned);
    }
}
