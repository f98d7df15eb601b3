package org.programmeoffice.workitem.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** When an item without a resolution was first seen done. */
@Preload
@Table("FIRST_SEEN_DONE")
public interface FirstSeenDoneRow extends Entity {
    String ITEM_ID = "ITEM_ID";
    String SEEN_AT = "SEEN_AT";

    @Unique
    long getItemId();

    void setItemId(long id);

    long getSeenAt();

    void setSeenAt(long epochMillis);
}
