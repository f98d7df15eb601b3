package org.programmeoffice.workitem;

import java.util.List;

/**
 * One page of a list of items, by ascending id.
 *
 * @param total how many items the whole list has
 * @param start position of the first id of this page in the whole list, from 0
 */
public record ItemIds(List<Long> ids, int total, int start) {
    public ItemIds {
        ids = List.copyOf(ids);
    }
}
