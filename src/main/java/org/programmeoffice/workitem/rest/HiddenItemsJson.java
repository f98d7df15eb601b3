package org.programmeoffice.workitem.rest;

import org.programmeoffice.workitem.HiddenItems;

/** How many items of the scope the viewer may not see; ask again while it is not counted. */
public record HiddenItemsJson(boolean counted, long total, long hidden) {
    static HiddenItemsJson of(HiddenItems items) {
        return new HiddenItemsJson(items.counted(), items.total(), items.hidden());
    }
}
