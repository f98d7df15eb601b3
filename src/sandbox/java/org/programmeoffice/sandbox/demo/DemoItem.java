package org.programmeoffice.sandbox.demo;

/**
 * A generated work item, light enough for a million of them. Instants are milliseconds, times seconds, points
 * thousandths; -1 stands for none.
 *
 * @param project index of the Jira project
 * @param number number in that project, from 1
 * @param parent id of the item that this is a sub-task of
 * @param epic id of the epic; -1 also if the epic that is linked does not exist
 * @param epicProject index of the project in the epic's key
 * @param epicNumber number in the epic's key
 * @param version index of the fix version in the project
 * @param level index of the security level
 * @param words from which {@link DemoWords} makes summary and labels
 */
public record DemoItem(
        long id,
        int project,
        int number,
        DemoType type,
        DemoStatus status,
        DemoResolution resolution,
        long created,
        long updated,
        long resolved,
        long points,
        int original,
        int remaining,
        int spent,
        long parent,
        long epic,
        int epicProject,
        int epicNumber,
        int version,
        int component,
        int assignee,
        int level,
        boolean archived,
        long words) {}
