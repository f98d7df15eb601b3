package org.programmeoffice.plan.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A stage of an initiative's plan; dates as {@code 2026-03-31}. */
@Table("STAGE")
public interface StageRow extends Entity {
    String INITIATIVE_ID = "INITIATIVE_ID";
    String STAGE_NUMBER = "STAGE_NUMBER";
    String NAME = "NAME";
    String PLACE = "PLACE";
    String FORECAST_START = "FORECAST_START";
    String FORECAST_FINISH = "FORECAST_FINISH";
    String ACTUAL_START = "ACTUAL_START";
    String ACTUAL_FINISH = "ACTUAL_FINISH";
    String RETIRED = "RETIRED";
    String REVISION = "REVISION";

    @Indexed
    long getInitiativeId();

    void setInitiativeId(long value);

    int getStageNumber();

    void setStageNumber(int value);

    @NotNull
    String getName();

    void setName(String value);

    /** Returns where it stands among the stages, lowest first. */
    int getPlace();

    void setPlace(int value);

    @Nullable
    String getForecastStart();

    void setForecastStart(@Nullable String value);

    @Nullable
    String getForecastFinish();

    void setForecastFinish(@Nullable String value);

    @Nullable
    String getActualStart();

    void setActualStart(@Nullable String value);

    @Nullable
    String getActualFinish();

    void setActualFinish(@Nullable String value);

    boolean isRetired();

    void setRetired(boolean value);

    int getRevision();

    void setRevision(int value);
}
