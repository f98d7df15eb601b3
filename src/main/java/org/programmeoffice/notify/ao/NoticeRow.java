package org.programmeoffice.notify.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A notice that waits for one person. */
@Table("NOTICE")
public interface NoticeRow extends Entity {
    String RECIPIENT = "RECIPIENT";
    String DUE_AT = "DUE_AT";
    String HAPPENED_AT = "HAPPENED_AT";
    String TRIES = "TRIES";
    String CONTENT = "CONTENT";

    @NotNull
    @Indexed
    String getRecipient();

    void setRecipient(String userKey);

    /** Returns milliseconds since 1970; 0 as long as the moment is not chosen. */
    @Indexed
    long getDueAt();

    void setDueAt(long instant);

    /** Returns milliseconds since 1970. */
    @Indexed
    long getHappenedAt();

    void setHappenedAt(long instant);

    int getTries();

    void setTries(int number);

    /** Returns what {@link NoticeText} writes. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String text);
}
