package org.programmeoffice.ao.upgrade.v2;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** DependencyRow as it was in model version 2. Never change it. */
@Table("DEPENDENCY")
public interface DependencyRow2 extends Entity {
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
