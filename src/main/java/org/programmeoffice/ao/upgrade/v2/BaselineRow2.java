package org.programmeoffice.ao.upgrade.v2;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** BaselineRow as it was in model version 2. Never change it. */
@Table("BASELINE")
public interface BaselineRow2 extends Entity {
    @Indexed
    long getInitiativeId();

    void setInitiativeId(long value);

    int getBaselineNumber();

    void setBaselineNumber(int value);

    @NotNull
    String getState();

    void setState(String value);

    @NotNull
    String getProposedBy();

    void setProposedBy(String value);

    long getProposedAt();

    void setProposedAt(long value);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getProposedReason();

    void setProposedReason(String value);

    @Nullable
    String getApprovedBy();

    void setApprovedBy(@Nullable String value);

    @Nullable
    Long getApprovedAt();

    void setApprovedAt(@Nullable Long value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getApprovedReason();

    void setApprovedReason(@Nullable String value);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPlan();

    void setPlan(String value);
}
