package org.programmeoffice.workitem.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.workitem.SelfCheck;

/** How this node stands. */
public record SelfCheckJson(
        boolean loaded,
        int items,
        String computedAt,
        @Nullable String factsAsOf,
        boolean late,
        @Nullable String lastReconcile,
        String lastFailure,
        boolean epicLinkFound,
        boolean pointsFound,
        String epicLinkField,
        String pointsField,
        List<String> notDelivered,
        String zone,
        List<JiraProjectJson> jiraProjects,
        int rules,
        int unsoundRules) {
    /** What the index counts in a Jira project and what is kept of it. */
    public record JiraProjectJson(long id, String key, String name, long indexed, long kept, int shrunkPolls) {
        static JiraProjectJson of(SelfCheck.JiraProjectCheck check) {
            var state = check.state();
            return new JiraProjectJson(
                    check.id(), check.key(), check.name(), state.indexed(), state.kept(), state.shrunkPolls());
        }
    }

    static SelfCheckJson of(SelfCheck check) {
        return new SelfCheckJson(
                check.loaded(),
                check.items(),
                check.computedAt().toString(),
                check.factsAsOf().map(Object::toString).orElse(null),
                check.late(),
                check.lastReconcile().map(Object::toString).orElse(null),
                check.lastFailure(),
                check.epicLinkFound(),
                check.pointsFound(),
                check.choices().epicLinkField(),
                check.choices().pointsField(),
                check.choices().notDelivered(),
                check.choices().zone().getId(),
                check.jiraProjects().stream().map(JiraProjectJson::of).toList(),
                check.rules(),
                check.unsoundRules());
    }
}
