package org.programmeoffice.ao.upgrade.v2;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** StageRow as it was in model version 2. Never change it. */
@Table("STAGE")
public interface StageRow2 extends Entity {
    @Indexed
    long getInitiativeId();

    void setInitiativeId(long value);

    int getStageNumber();

    void setStageNumber(int value);

    @NotNull
    String getName();

    void setName(String value);

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
