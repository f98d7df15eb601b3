package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.util.MessageSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Errors in the order in which they were found. */
final class SandboxMessages implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();

    SandboxMessages(Collection<String> errors) {
        this.errors.addAll(errors);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public boolean hasAnyWarnings() {
        return false;
    }

    @Override
    public boolean hasAnyMessages() {
        return hasAnyErrors();
    }

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public Set<String> getWarningMessages() {
        return Set.of();
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errors.add(errorMessage);
    }
}
