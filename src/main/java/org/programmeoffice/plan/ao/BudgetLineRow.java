package org.programmeoffice.plan.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A line of an initiative's budget. */
@Table("BUDGET_LINE")
public interface BudgetLineRow extends Entity {
    String INITIATIVE_ID = "INITIATIVE_ID";
    String LINE_NUMBER = "LINE_NUMBER";
    String CATEGORY = "CATEGORY";
    String NAME = "NAME";
    String MONTHS = "MONTHS";
    String RETIRED = "RETIRED";

    @Indexed
    long getInitiativeId();

    void setInitiativeId(long value);

    int getLineNumber();

    void setLineNumber(int value);

    @NotNull
    String getCategory();

    void setCategory(String value);

    /** Returns what it is for; null for the category as a whole. */
    @Nullable
    String getName();

    void setName(@Nullable String value);

    /** Returns what {@link MonthsText} writes; null without months. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getMonths();

    void setMonths(@Nullable String value);

    boolean isRetired();

    void setRetired(boolean value);
}
