package org.programmeoffice.notify.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The right to send to a person once. Each person's newest row stays; older ones go after about an hour. */
@Table("NOTICE_CLAIM")
public interface NoticeClaimRow extends Entity {
    String MARK = "MARK";
    String RECIPIENT = "RECIPIENT";
    String CLAIM_NUMBER = "CLAIM_NUMBER";
    String TAKEN_AT = "TAKEN_AT";
    String MAILED_AT = "MAILED_AT";

    /** Returns the person and the number in one, such as {@code alice#7}. */
    @NotNull
    @Unique
    @StringLength(300)
    String getMark();

    void setMark(String mark);

    @NotNull
    @Indexed
    String getRecipient();

    void setRecipient(String userKey);

    int getClaimNumber();

    void setClaimNumber(int number);

    /** Returns milliseconds since 1970. */
    long getTakenAt();

    void setTakenAt(long instant);

    /** Returns milliseconds since 1970; 0 if no mail was sent. */
    long getMailedAt();

    void setMailedAt(long instant);
}
