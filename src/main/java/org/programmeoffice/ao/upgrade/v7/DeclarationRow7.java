package org.programmeoffice.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** DeclarationRow as it was in model version 7. Never change it. */
@Table("DECLARATION")
public interface DeclarationRow7 extends Entity {
    @NotNull
    @Unique
    String getMark();

    void setMark(String mark);

    @Indexed
    long getInitiativeId();

    void setInitiativeId(long id);

    @Nullable
    @Indexed
    Long getHolderId();

    void setHolderId(@Nullable Long id);

    @NotNull
    String getOnDay();

    void setOnDay(String day);

    @NotNull
    String getConfidence();

    void setConfidence(String confidence);

    @Nullable
    Long getCostMinor();

    void setCostMinor(@Nullable Long minor);

    @Nullable
    String getCurrency();

    void setCurrency(@Nullable String currency);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(@Nullable String reason);

    @NotNull
    String getMadeBy();

    void setMadeBy(String userKey);

    long getMadeAt();

    void setMadeAt(long instant);
}
