package org.programmeoffice.sandbox.jira;

import java.util.List;
import java.util.Optional;

/** An issue while it is being edited: each method sets one field, by the names that a person sees. */
public interface IssueDraft {
    IssueDraft summary(String summary);

    /** Sets the points; empty removes the estimate. */
    IssueDraft points(Optional<Double> points);

    /** Sets the epic by its key, which need not exist; empty removes the link. */
    IssueDraft epic(Optional<String> key);

    /** Sets the parent by its key, which must exist; empty removes it. */
    IssueDraft parent(Optional<String> key);

    IssueDraft fixVersions(List<String> names);

    IssueDraft components(List<String> names);

    IssueDraft labels(List<String> labels);

    IssueDraft type(String name);

    IssueDraft assignee(Optional<String> userName);

    /** Sets the security level by name; empty makes the issue visible to all who may browse its project. */
    IssueDraft security(Optional<String> level);

    /** Sets original estimate, remaining estimate and time spent, in seconds. */
    IssueDraft time(Optional<Long> original, Optional<Long> remaining, Optional<Long> spent);

    /** Sets or removes the resolution without moving the issue, as a badly made workflow does. */
    IssueDraft resolution(Optional<String> name);

    /** Archives or restores: an archived issue leaves the index and stays readable by key. */
    IssueDraft archived(boolean archived);
}
