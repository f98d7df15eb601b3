package org.programmeoffice.workitem;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The host's own lists: statuses, types, resolutions, Jira projects, versions, components, and fields to choose from. */
public interface JiraVocabulary {
    Map<Long, Status> statuses();

    Map<Long, Type> types();

    /** Returns resolution names by id. */
    Map<Long, String> resolutions();

    Map<Long, JiraProject> jiraProjects();

    /** Returns those of the versions that exist. */
    Map<Long, Named> versions(Collection<Long> ids);

    /** Returns those of the Jira components that exist. */
    Map<Long, Named> components(Collection<Long> ids);

    /** Returns the fields of the Epic Link type, found by type; none without Jira Software. */
    List<Field> epicLinkFields();

    /** Returns the number fields, those whose name says story points first. */
    List<Field> pointsFields();

    /** A workflow status and the category into which the administrator sorts it. */
    record Status(long id, String name, StatusCategory category) {}

    /** A type of work item. */
    record Type(long id, String name, boolean subTask, boolean epic) {}

    /** A Jira project as people call it. */
    record JiraProject(long id, String key, String name) {}

    /** A version or component of a Jira project. */
    record Named(long id, String name, long jiraProjectId) {}

    /** A custom field, such as {@code customfield_10006}. */
    record Field(String id, String name) {}
}
