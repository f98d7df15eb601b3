package org.programmeoffice.dependency.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A dependency between two initiatives; dates as {@code 2026-03-31}. The agreed dates are null until both accepted. */
@Table("DEPENDENCY")
public interface DependencyRow extends Entity {
    String DEPENDENCY_NUMBER = "DEPENDENCY_NUMBER";
    String GIVER_ID = "GIVER_ID";
    String RECEIVER_ID = "RECEIVER_ID";
    String DELIVERABLE = "DELIVERABLE";
    String DESCRIPTION = "DESCRIPTION";
    String KIND = "KIND";
    String CRITICALITY = "CRITICALITY";
    String STATE = "STATE";
    String NEEDED_BY = "NEEDED_BY";
    String PROMISED = "PROMISED";
    String GIVER_ACCEPTED = "GIVER_ACCEPTED";
    String RECEIVER_ACCEPTED = "RECEIVER_ACCEPTED";
    String AGREED_NEEDED_BY = "AGREED_NEEDED_BY";
    String AGREED_PROMISED = "AGREED_PROMISED";
    String BEGUN = "BEGUN";
    String DELIVERED_ON = "DELIVERED_ON";
    String REASON = "REASON";
    String REVISION = "REVISION";

    @NotNull
    @Unique
    Integer getDependencyNumber();

    void setDependencyNumber(Integer value);

    @Indexed
    long getGiverId();

    void setGiverId(long value);

    @Indexed
    long getReceiverId();

    void setReceiverId(long value);

    @NotNull
    String getDeliverable();

    void setDeliverable(String value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    void setDescription(@Nullable String value);

    @NotNull
    String getKind();

    void setKind(String value);

    @NotNull
    String getCriticality();

    void setCriticality(String value);

    @NotNull
    String getState();

    void setState(String value);

    @NotNull
    String getNeededBy();

    void setNeededBy(String value);

    @Nullable
    String getPromised();

    void setPromised(@Nullable String value);

    boolean isGiverAccepted();

    void setGiverAccepted(boolean value);

    boolean isReceiverAccepted();

    void setReceiverAccepted(boolean value);

    @Nullable
    String getAgreedNeededBy();

    void setAgreedNeededBy(@Nullable String value);

    @Nullable
    String getAgreedPromised();

    void setAgreedPromised(@Nullable String value);

    boolean isBegun();

    void setBegun(boolean value);

    @Nullable
    String getDeliveredOn();

    void setDeliveredOn(@Nullable String value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(@Nullable String value);

    int getRevision();

    void setRevision(int value);
}
