package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors of a service call: some at fields, others not. */
final class SandboxErrors implements ErrorCollection {
    private final List<String> messages = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return fields;
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !fields.isEmpty();
    }

    @Override
    public void addError(String field, String message) {
        fields.put(field, message);
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        messages.add(errorMessage);
    }
}
