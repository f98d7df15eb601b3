package org.programmeoffice.sandbox.jira;

/** A change of one issue's fields, as an edit form would make it; names and keys are those a person sees. */
@FunctionalInterface
public interface IssueChange {
    /** Makes the change on the draft; an unknown name is an {@link IllegalArgumentException}. */
    void applyTo(IssueDraft draft);
}
