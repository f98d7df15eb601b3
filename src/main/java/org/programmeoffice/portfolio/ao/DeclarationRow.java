package org.programmeoffice.portfolio.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What was judged of an initiative on one day. */
@Table("DECLARATION")
public interface DeclarationRow extends Entity {
    String MARK = "MARK";
    String INITIATIVE_ID = "INITIATIVE_ID";
    String HOLDER_ID = "HOLDER_ID";
    String ON_DAY = "ON_DAY";
    String CONFIDENCE = "CONFIDENCE";
    String COST_MINOR = "COST_MINOR";
    String CURRENCY = "CURRENCY";
    String REASON = "REASON";
    String MADE_BY = "MADE_BY";
    String MADE_AT = "MADE_AT";

    /** Returns the initiative's id and the day, such as {@code 12/2026-03-31}: one judgement a day. */
    @NotNull
    @Unique
    String getMark();

    void setMark(String mark);

    @Indexed
    long getInitiativeId();

    void setInitiativeId(long id);

    /** Returns the id of what the initiative stood in on that day; null if it stood alone. */
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

    /** Returns the cost in the currency's smallest unit; null if it is not known. */
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
