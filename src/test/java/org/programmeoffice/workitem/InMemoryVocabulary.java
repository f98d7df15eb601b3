package org.programmeoffice.workitem;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the fixtures. */
final class InMemoryVocabulary implements JiraVocabulary {
    final Map<Long, Status> statuses = new HashMap<>(WorldFixture.STATUSES);

    @Override
    public Map<Long, Status> statuses() {
        return Map.copyOf(statuses);
    }

    @Override
    public Map<Long, Type> types() {
        return WorldFixture.TYPES;
    }

    @Override
    public Map<Long, String> resolutions() {
        return Map.of(ItemFixture.FIXED, "Fixed", ItemFixture.WONT_DO, "Won't Do");
    }

    @Override
    public Map<Long, JiraProject> jiraProjects() {
        return Map.of(1L, new JiraProject(1, "P", "Portal"));
    }

    @Override
    public Map<Long, Named> versions(Collection<Long> ids) {
        return Map.of();
    }

    @Override
    public Map<Long, Named> components(Collection<Long> ids) {
        return Map.of();
    }

    @Override
    public List<Field> epicLinkFields() {
        return List.of(new Field("customfield_10006", "Epic Link"));
    }

    @Override
    public List<Field> pointsFields() {
        return List.of(new Field("customfield_10002", "Story Points"));
    }
}
