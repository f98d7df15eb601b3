package org.programmeoffice.ao.upgrade.v3;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** RiskRow as it was in model version 3. Never change it. */
@Table("RISK")
public interface RiskRow3 extends Entity {
    @NotNull
    @Unique
    Integer getRiskNumber();

    void setRiskNumber(Integer value);

    @Indexed
    long getInitiativeId();

    void setInitiativeId(long value);

    @NotNull
    String getTitle();

    void setTitle(String value);

    @NotNull
    String getSmallTitle();

    void setSmallTitle(String value);

    @NotNull
    String getRaisedBy();

    void setRaisedBy(String value);

    @NotNull
    String getRaisedOn();

    void setRaisedOn(String value);

    @Nullable
    @Indexed
    String getOwner();

    void setOwner(@Nullable String value);

    @Nullable
    @Indexed
    String getActionee();

    void setActionee(@Nullable String value);

    @NotNull
    String getConfidentiality();

    void setConfidentiality(String value);

    @Nullable
    @Indexed
    String getRaisedFrom();

    void setRaisedFrom(@Nullable String value);

    @Nullable
    @Indexed
    String getReviewBy();

    void setReviewBy(@Nullable String value);

    @Nullable
    String getReviewedOn();

    void setReviewedOn(@Nullable String value);

    @Nullable
    Long getEscalatedTo();

    void setEscalatedTo(@Nullable Long value);

    @Nullable
    String getEscalatedBy();

    void setEscalatedBy(@Nullable String value);

    @Nullable
    String getEscalatedOn();

    void setEscalatedOn(@Nullable String value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getEscalationReason();

    void setEscalationReason(@Nullable String value);

    int getRevision();

    void setRevision(int value);

    @NotNull
    String getState();

    void setState(String value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(@Nullable String value);

    @NotNull
    String getKind();

    void setKind(String value);

    @NotNull
    String getCategory();

    void setCategory(String value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getCause();

    void setCause(@Nullable String value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getEvent();

    void setEvent(@Nullable String value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getEffect();

    void setEffect(@Nullable String value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getWarning();

    void setWarning(@Nullable String value);

    @Nullable
    String getInherent();

    void setInherent(@Nullable String value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getInherentReason();

    void setInherentReason(@Nullable String value);

    @Nullable
    String getCurrentRating();

    void setCurrentRating(@Nullable String value);

    @Nullable
    String getTargetRating();

    void setTargetRating(@Nullable String value);

    @Indexed
    int getCell();

    void setCell(int value);

    @Indexed
    int getLevelRank();

    void setLevelRank(int value);

    @Nullable
    Integer getProbability();

    void setProbability(@Nullable Integer value);

    @Nullable
    Long getCostLeast();

    void setCostLeast(@Nullable Long value);

    @Nullable
    Long getCostLikely();

    void setCostLikely(@Nullable Long value);

    @Nullable
    Long getCostMost();

    void setCostMost(@Nullable Long value);

    @Nullable
    String getCurrency();

    void setCurrency(@Nullable String value);

    @Nullable
    Integer getDays();

    void setDays(@Nullable Integer value);

    @Nullable
    String getProximityDate();

    void setProximityDate(@Nullable String value);

    @Nullable
    String getProximity();

    void setProximity(@Nullable String value);

    @Nullable
    String getResponse();

    void setResponse(@Nullable String value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getActions();

    void setActions(@Nullable String value);
}
