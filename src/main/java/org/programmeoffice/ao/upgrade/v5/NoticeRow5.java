package org.programmeoffice.ao.upgrade.v5;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** NoticeRow as it was in model version 5. Never change it. */
@Table("NOTICE")
public interface NoticeRow5 extends Entity {
    @NotNull
    @Indexed
    String getRecipient();

    void setRecipient(String userKey);

    @Indexed
    long getDueAt();

    void setDueAt(long instant);

    @Indexed
    long getHappenedAt();

    void setHappenedAt(long instant);

    int getTries();

    void setTries(int number);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String text);
}
