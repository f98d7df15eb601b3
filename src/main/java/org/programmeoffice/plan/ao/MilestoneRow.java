package org.programmeoffice.plan.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A milestone of an initiative's plan; dates as {@code 2026-03-31}. */
@Table("MILESTONE")
public interface MilestoneRow extends Entity {
    String INITIATIVE_ID = "INITIATIVE_ID";
    String MILESTONE_NUMBER = "MILESTONE_NUMBER";
    String NAME = "NAME";
    String KIND = "KIND";
    String KEY_MARK = "KEY_MARK";
    String FORECAST = "FORECAST";
    String ACTUAL = "ACTUAL";
    String LINK_TARGET = "LINK_TARGET";
    String LINK_ID = "LINK_ID";
    String WEIGHT = "WEIGHT";
    String RETIRED = "RETIRED";
    String REVISION = "REVISION";

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

    /** Returns whether it is shown wherever there is room for few. */
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
