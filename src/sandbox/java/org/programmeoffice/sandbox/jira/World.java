package org.programmeoffice.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Sort;
import org.programmeoffice.sandbox.index.IssueFilters;
import org.programmeoffice.sandbox.index.IssueIndex;
import org.programmeoffice.sandbox.index.IssueSource;

/** The catalog and the issues: what all services of the sandbox's Jira share. */
record World(Catalog catalog, IssueIndex index, Clock clock) {
    private static final int CHILDREN = 10_000;

    SandboxIssue issue(IssueSource source) {
        return new SandboxIssue(source, this);
    }

    /** Returns the issue, archived or not. */
    Optional<SandboxIssue> byId(long id) {
        return index.byId(id).map(this::issue);
    }

    /** Returns the issue of that key or former key in any case, archived or not. */
    Optional<SandboxIssue> byKey(String key) {
        return index.byKey(key).map(this::issue);
    }

    /** Returns the issues that name this one as their parent and are not archived. */
    List<SandboxIssue> childrenOf(long id) {
        var children = IssueFilters.live(IssueFilters.childrenOf(id));
        return index.search(children, Sort.INDEXORDER, 0, CHILDREN).issues().stream()
                .map(this::issue)
                .toList();
    }

    /** Returns a value as its field's type has it: an issue, a number, a text; null where there is none. */
    Object customValue(IssueSource source, String field) {
        var value = source.custom().get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        return switch (catalog.kindOf(field)) {
            case EPIC -> byKey(value.asText()).orElse(null);
            case NUMBER -> value.isNumber() ? (Object) value.doubleValue() : null;
            case TEXT -> value.asText();
            default -> kept(value);
        };
    }

    private static String kept(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
