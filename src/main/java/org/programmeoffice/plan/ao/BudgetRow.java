package org.programmeoffice.plan.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What the budget of an initiative has besides its lines. The forecast columns are null if none was entered. */
@Table("BUDGET")
public interface BudgetRow extends Entity {
    String INITIATIVE_ID = "INITIATIVE_ID";
    String CURRENCY = "CURRENCY";
    String FORECAST = "FORECAST";
    String FORECAST_REASON = "FORECAST_REASON";
    String FORECAST_BY = "FORECAST_BY";
    String FORECAST_ON = "FORECAST_ON";
    String REVISION = "REVISION";

    @NotNull
    @Unique
    Long getInitiativeId();

    void setInitiativeId(Long value);

    @NotNull
    String getCurrency();

    void setCurrency(String value);

    /** Returns the entered forecast in the smallest unit of the currency. */
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
