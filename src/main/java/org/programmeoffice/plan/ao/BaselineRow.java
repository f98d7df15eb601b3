package org.programmeoffice.plan.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A baseline. State and approval change; the rest never does. */
@Table("BASELINE")
public interface BaselineRow extends Entity {
    String INITIATIVE_ID = "INITIATIVE_ID";
    String BASELINE_NUMBER = "BASELINE_NUMBER";
    String STATE = "STATE";
    String PROPOSED_BY = "PROPOSED_BY";
    String PROPOSED_AT = "PROPOSED_AT";
    String PROPOSED_REASON = "PROPOSED_REASON";
    String APPROVED_BY = "APPROVED_BY";
    String APPROVED_AT = "APPROVED_AT";
    String APPROVED_REASON = "APPROVED_REASON";
    String PLAN = "PLAN";

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

    /** Returns what {@link org.programmeoffice.plan.FrozenPlanText} writes. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPlan();

    void setPlan(String value);
}
