package org.programmeoffice.workitem;

import java.util.List;
import java.util.Map;
import org.programmeoffice.common.UserKey;

/** What a person may see of work items. The only way by which a key or a summary reaches a page. */
public interface WorkItemSearch {
    /** Returns those of the items that the viewer may see, by id. At most 1,000 ids at once. */
    Map<Long, Listed> visible(UserKey viewer, List<Long> ids);

    /** Returns how many of the items the viewer may see. At most 1,000 ids at once. */
    int countVisible(UserKey viewer, List<Long> ids);

    /** A work item as a list shows it. Every text comes from users and is hostile. */
    record Listed(long id, String key, String summary, String typeName, String statusName, StatusCategory category) {}
}
