package org.programmeoffice.workitem;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an administrator chooses for the roll-up.
 *
 * @param epicLinkField id of the field; empty without Jira Software, and then an epic's items are those whose parent it is
 * @param pointsField id of the field; empty if nothing is estimated in points
 * @param notDelivered resolutions whose items are neither scope nor progress of delivery
 * @param zone in which instants become weeks
 * @param pollInterval from 10 seconds to an hour
 * @param pagesPerSecond from 1 to 100, how hard a load may press on the index
 */
public record RollupChoices(
        String epicLinkField,
        String pointsField,
        Set<Long> notDelivered,
        ZoneId zone,
        Duration pollInterval,
        int pagesPerSecond) {
    public static final Duration DEFAULT_POLL = Duration.ofMinutes(1);
    public static final int DEFAULT_PAGES_PER_SECOND = 10;

    private static final Pattern NOT_DELIVERED = Pattern.compile(
            "won'?t (do|fix)|duplicated?|cannot reproduce|can'?t reproduce|invalid|not (our|a) bug|declined|rejected|"
                    + "cancell?ed|obsolete|abandoned|incomplete|works as designed|not an issue",
            Pattern.CASE_INSENSITIVE);

    public RollupChoices {
        notDelivered = Set.copyOf(notDelivered);
    }

    /** Returns the resolutions whose name says that nothing was delivered; "Hold" and the like are left to people. */
    public static Set<Long> guessNotDelivered(Map<Long, String> resolutionNames) {
        return resolutionNames.entrySet().stream()
                .filter(named -> NOT_DELIVERED
                        .matcher(named.getValue().strip().replace('\u2019', '\''))
                        .matches())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
