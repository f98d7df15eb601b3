package org.programmeoffice.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One change to one subject. Rows are added, never changed. */
@Table("REVISION")
public interface RevisionRow extends Entity {
    String MARK = "MARK";
    String SUBJECT = "SUBJECT";
    String REVISION_NUMBER = "REVISION_NUMBER";
    String CHANGED_BY = "CHANGED_BY";
    String CHANGED_AT = "CHANGED_AT";
    String CHANGES = "CHANGES";

    /** Returns subject and number in one, such as {@code PJ-118#7}. */
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

    /** Returns milliseconds since 1970. */
    long getChangedAt();

    void setChangedAt(long instant);

    /** Returns what {@link ChangesText} writes. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getChanges();

    void setChanges(String changes);
}
