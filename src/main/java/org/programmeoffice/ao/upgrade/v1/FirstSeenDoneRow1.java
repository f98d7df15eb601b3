package org.programmeoffice.ao.upgrade.v1;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** {@code FirstSeenDoneRow} of model version 1. */
@Preload
@Table("FIRST_SEEN_DONE")
public interface FirstSeenDoneRow1 extends Entity {

    @Unique
    long getItemId();

    void setItemId(long id);

    long getSeenAt();

    void setSeenAt(long epochMillis);
}
