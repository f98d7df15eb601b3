package org.programmeoffice.sandbox.index;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * All that is kept of one issue, in ids. A null component is an empty field; instants are milliseconds, the due date
 * is a day of the epoch, times are seconds. Custom values are as the REST interface gives them, by field id.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record IssueSource(
        long id,
        String key,
        List<String> formerKeys,
        long project,
        String type,
        String status,
        String resolution,
        String priority,
        String summary,
        String description,
        long created,
        long updated,
        Long resolved,
        Long due,
        Long parent,
        List<Long> fixVersions,
        List<Long> components,
        List<String> labels,
        String assignee,
        String reporter,
        String creator,
        Long security,
        Long original,
        Long remaining,
        Long spent,
        boolean archived,
        Map<String, JsonNode> custom) {
    public IssueSource {
        formerKeys = formerKeys == null ? List.of() : List.copyOf(formerKeys);
        fixVersions = fixVersions == null ? List.of() : List.copyOf(fixVersions);
        components = components == null ? List.of() : List.copyOf(components);
        labels = labels == null ? List.of() : List.copyOf(labels);
        custom = custom == null ? Map.of() : Map.copyOf(custom);
    }

    /** Returns the part of the key before the dash. */
    @JsonIgnore
    public String projectKey() {
        return key.substring(0, key.lastIndexOf('-'));
    }

    /** Returns the number behind the dash of the key. */
    @JsonIgnore
    public long number() {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }
}
