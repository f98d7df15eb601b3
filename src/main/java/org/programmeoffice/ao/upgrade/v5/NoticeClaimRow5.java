package org.programmeoffice.ao.upgrade.v5;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** NoticeClaimRow as it was in model version 5. Never change it. */
@Table("NOTICE_CLAIM")
public interface NoticeClaimRow5 extends Entity {
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

    long getTakenAt();

    void setTakenAt(long instant);

    long getMailedAt();

    void setMailedAt(long instant);
}
