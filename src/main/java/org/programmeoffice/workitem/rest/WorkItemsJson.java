package org.programmeoffice.workitem.rest;

import java.util.List;
import org.programmeoffice.workitem.ListedItems;
import org.programmeoffice.workitem.WorkItemSearch;

/** One page of work items as the viewer; hidden and archived ones count in the total. */
public record WorkItemsJson(int offset, long total, int hiddenOnPage, int archivedOnPage, List<WorkItemJson> items) {
    /** A work item; summary and names come from users. */
    public record WorkItemJson(long id, String key, String summary, String type, String status, String category) {
        static WorkItemJson of(WorkItemSearch.Listed item) {
            return new WorkItemJson(
                    item.id(),
                    item.key(),
                    item.summary(),
                    item.typeName(),
                    item.statusName(),
                    item.category().jiraKey());
        }
    }

    static WorkItemsJson of(ListedItems listed) {
        var page = listed.page();
        return new WorkItemsJson(
                page.offset(),
                page.total(),
                listed.hiddenOnPage(),
                listed.archivedOnPage(),
                page.items().stream().map(WorkItemJson::of).toList());
    }
}
