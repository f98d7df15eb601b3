package org.programmeoffice.ao.upgrade.v2;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** BudgetRow as it was in model version 2. Never change it. */
@Table("BUDGET")
public interface BudgetRow2 extends Entity {
    @NotNull
    @Unique
    Long getInitiativeId();

    void setInitiativeId(Long value);

    @NotNull
    String getCurrency();

    void setCurrency(String value);

    @Nullable
    Long getForecast();

    void setForecast(@Nullable Long value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getForecastReason();

    void setForecastReason(@Nullable String value);

    @Nullable
    String getForecastBy();

    void setForecastBy(@Nullable String value);

    @Nullable
    String getForecastOn();

    void setForecastOn(@Nullable String value);

    int getRevision();

    void setRevision(int value);
}
