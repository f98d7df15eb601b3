package org.programmeoffice.ao.upgrade.v2;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** MilestoneRow as it was in model version 2. Never change it. */
@Table("MILESTONE")
public interface MilestoneRow2 extends Entity {
    @Indexed
    long getInitiativeId();

    void setInitiativeId(long value);

    int getMilestoneNumber();

    void setMilestoneNumber(int value);

    @NotNull
    String getName();

    void setName(String value);

    @NotNull
    String getKind();

    void setKind(String value);

    boolean isKeyMark();

    void setKeyMark(boolean value);

    @Nullable
    String getForecast();

    void setForecast(@Nullable String value);

    @Nullable
    String getActual();

    void setActual(@Nullable String value);

    @Nullable
    String getLinkTarget();

    void setLinkTarget(@Nullable String value);

    @Nullable
    Long getLinkId();

    void setLinkId(@Nullable Long value);

    @Nullable
    Integer getWeight();

    void setWeight(@Nullable Integer value);

    boolean isRetired();

    void setRetired(boolean value);

    int getRevision();

    void setRevision(int value);
}
