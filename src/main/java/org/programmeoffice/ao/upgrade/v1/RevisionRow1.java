package org.programmeoffice.ao.upgrade.v1;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** RevisionRow as it was in model version 1. Never change it. */
@Table("REVISION")
public interface RevisionRow1 extends Entity {
    @NotNull
    @Unique
    String getMark();

    void setMark(String mark);

    @NotNull
    @Indexed
    String getSubject();

    void setSubject(String subject);

    int getRevisionNumber();

    void setRevisionNumber(int number);

    @NotNull
    String getChangedBy();

    void setChangedBy(String userKey);

    long getChangedAt();

    void setChangedAt(long instant);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getChanges();

    void setChanges(String changes);
}
