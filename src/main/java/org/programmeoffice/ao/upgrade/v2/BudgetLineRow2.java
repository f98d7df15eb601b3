package org.programmeoffice.ao.upgrade.v2;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** BudgetLineRow as it was in model version 2. Never change it. */
@Table("BUDGET_LINE")
public interface BudgetLineRow2 extends Entity {
    @Indexed
    long getInitiativeId();

    void setInitiativeId(long value);

    int getLineNumber();

    void setLineNumber(int value);

    @NotNull
    String getCategory();

    void setCategory(String value);

    @Nullable
    String getName();

    void setName(@Nullable String value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getMonths();

    void setMonths(@Nullable String value);

    boolean isRetired();

    void setRetired(boolean value);
}
