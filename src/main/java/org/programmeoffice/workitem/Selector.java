package org.programmeoffice.workitem;

/** What a scope rule selects. All but {@link Jql} are structural: they are worked out on the facts, for everybody alike. */
public sealed interface Selector {
    /** One work item by its id. */
    record Item(long itemId) implements Selector {}

    /**
     * The items whose Epic Link is this epic, in whatever Jira project; never the epic itself.
     *
     * @param withSubTasks whether sub-tasks whose parent is such an item belong too
     */
    record Epic(long itemId, boolean withSubTasks) implements Selector {}

    /** The items with this fix version. */
    record FixVersion(long versionId) implements Selector {}

    /** The items with this Jira component. */
    record JiraComponent(long componentId) implements Selector {}

    /** The items of this Jira project, epics included. */
    record JiraProject(long jiraProjectId) implements Selector {}

    /** The items that a search finds for the person who saved the rule. */
    record Jql(String text) implements Selector {}

    /** Returns which of the six kinds it is. */
    default SelectorKind kind() {
        if (this instanceof Item) {
            return SelectorKind.ITEM;
        }
        if (this instanceof Epic) {
            return SelectorKind.EPIC;
        }
        if (this instanceof FixVersion) {
            return SelectorKind.FIX_VERSION;
        }
        if (this instanceof JiraComponent) {
            return SelectorKind.JIRA_COMPONENT;
        }
        return this instanceof JiraProject ? SelectorKind.JIRA_PROJECT : SelectorKind.JQL;
    }

    /** Returns the id of what is selected, 0 for JQL. */
    default long target() {
        if (this instanceof Item item) {
            return item.itemId();
        }
        if (this instanceof Epic epic) {
            return epic.itemId();
        }
        if (this instanceof FixVersion version) {
            return version.versionId();
        }
        if (this instanceof JiraComponent part) {
            return part.componentId();
        }
        return this instanceof JiraProject project ? project.jiraProjectId() : 0;
    }

    /** Returns the selector of a kind that selects by id. */
    static Selector of(SelectorKind kind, long target, boolean withSubTasks) {
        return switch (kind) {
            case ITEM -> new Item(target);
            case EPIC -> new Epic(target, withSubTasks);
            case FIX_VERSION -> new FixVersion(target);
            case JIRA_COMPONENT -> new JiraComponent(target);
            case JIRA_PROJECT -> new JiraProject(target);
            case JQL -> throw new IllegalArgumentException("a search has no id");
        };
    }
}
