package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.event.type.EventType;
import java.util.Optional;
import org.programmeoffice.sandbox.index.IssueSource;

/** The step of one issue to another status, as a sound workflow does it: resolved if and only if it is done. */
final class Transition {
    private final World world;
    private final IssueSource before;
    private final SandboxStatus status;
    private final boolean wasDone;

    Transition(World world, IssueSource before, String statusId) {
        this.world = world;
        this.before = before;
        this.status = world.catalog().statuses().get(statusId);
        if (status == null) {
            throw new IllegalArgumentException("there is no status " + statusId);
        }
        this.wasDone = world.catalog().statuses().get(before.status()).isDone();
    }

    /** Returns the issue after the step: a resolution is only set anew if it was open or one is given. */
    IssueSource after(SourceDraft draft, Optional<String> resolutionId) {
        var now = world.clock().millis();
        if (!status.isDone()) {
            draft.status(status.getId(), null, null);
        } else if (wasDone && resolutionId.isEmpty()) {
            draft.status(status.getId(), before.resolution(), before.resolved());
        } else {
            draft.status(status.getId(), resolution(resolutionId), now);
        }
        return draft.build(now);
    }

    private String resolution(Optional<String> wanted) {
        var all = world.catalog().resolutions();
        if (wanted.isPresent() && !all.containsKey(wanted.get())) {
            throw new IllegalArgumentException("there is no resolution " + wanted.get());
        }
        return wanted.orElseGet(() -> all.values().stream()
                .filter(resolution -> resolution.getName().equals("Done"))
                .findFirst()
                .or(() -> all.values().stream().findFirst())
                .map(SandboxConstant::getId)
                .orElse(null));
    }

    Long eventType() {
        if (status.isDone() == wasDone) {
            return EventType.ISSUE_UPDATED_ID;
        }
        return status.isDone() ? EventType.ISSUE_RESOLVED_ID : EventType.ISSUE_REOPENED_ID;
    }
}
