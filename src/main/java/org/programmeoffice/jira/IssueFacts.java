package org.programmeoffice.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.version.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.workitem.WorkItem;

/**
 * Turns a host issue into the numbers that figures need. Points are cut to thousandths. What an import or another app left odd
 * in one issue counts as not given: it must not keep the others from being read.
 *
 * @param epicLink empty without Jira Software
 * @param points empty if nothing is estimated in points
 */
record IssueFacts(Optional<CustomField> epicLink, Optional<CustomField> points) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final long MOST_POINTS = 1_000_000_000;

    /**
     * Returns the facts of an issue.
     *
     * @param epicMissing whether the index knows an Epic Link where the issue shows none
     */
    WorkItem of(Issue issue, boolean epicMissing) {
        return new WorkItem(
                issue.getId(),
                issue.getProjectId(),
                number(issue.getIssueTypeId()),
                number(issue.getStatusId()),
                number(issue.getResolutionId()),
                pointsOf(issue),
                new WorkItem.Effort(
                        zero(issue.getOriginalEstimate()), zero(issue.getEstimate()), zero(issue.getTimeSpent())),
                datesOf(issue),
                linksOf(issue, epicMissing));
    }

    /** Returns whether the issue itself shows no epic. */
    boolean showsNoEpic(Issue issue) {
        return epicOf(issue) == 0;
    }

    private OptionalLong pointsOf(Issue issue) {
        var value = points.map(issue::getCustomFieldValue).orElse(null);
        return value instanceof Number amount && Double.isFinite(amount.doubleValue())
                ? OptionalLong.of(thousandths(amount))
                : OptionalLong.empty();
    }

    /** Anybody can type any number into the field; one that no figure could hold counts as the most that one can. */
    private static long thousandths(Number amount) {
        var most = BigDecimal.valueOf(MOST_POINTS);
        return new BigDecimal(amount.toString())
                .min(most)
                .max(most.negate())
                .movePointRight(3)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    private WorkItem.Links linksOf(Issue issue, boolean epicMissing) {
        return new WorkItem.Links(
                zero(issue.getParentId()),
                epicOf(issue),
                epicMissing,
                issue.getFixVersions().stream().map(Version::getId).collect(Collectors.toSet()),
                issue.getComponents().stream().map(ProjectComponent::getId).collect(Collectors.toSet()));
    }

    /** The value of the Epic Link is an issue; of any other kind of field one might have chosen it is not. */
    private long epicOf(Issue issue) {
        var value = epicLink.map(issue::getCustomFieldValue).orElse(null);
        return value instanceof Issue epic ? epic.getId() : 0;
    }

    private static WorkItem.Dates datesOf(Issue issue) {
        var created = instant(issue.getCreated());
        var updated = instant(issue.getUpdated());
        var known = created == null ? updated : created;
        var begun = known == null ? Instant.EPOCH : known;
        return new WorkItem.Dates(
                begun, instant(issue.getResolutionDate()), day(issue.getDueDate()), updated == null ? begun : updated);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    /** A due date is a day without a zone, which Jira hands out as that day's midnight where its JVM stands. */
    private static @Nullable LocalDate day(@Nullable Timestamp time) {
        return time == null ? null : time.toLocalDateTime().toLocalDate();
    }

    private static long zero(@Nullable Long value) {
        return value == null ? 0 : value;
    }

    private static long number(@Nullable String id) {
        return id != null && NUMBER.matcher(id).matches() ? Long.parseLong(id) : 0;
    }
}
