package org.programmeoffice.risk.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A risk; days as {@code 2026-03-31}, ratings as {@code 4 TIME=2 COST=4}. The cell is that of the rating now, as
 * probability times ten plus impact, 0 until there is one. The title in small letters is for search and order. */
@Table("RISK")
public interface RiskRow extends Entity {
    String RISK_NUMBER = "RISK_NUMBER";
    String INITIATIVE_ID = "INITIATIVE_ID";
    String TITLE = "TITLE";
    String SMALL_TITLE = "SMALL_TITLE";
    String RAISED_BY = "RAISED_BY";
    String RAISED_ON = "RAISED_ON";
    String OWNER = "OWNER";
    String ACTIONEE = "ACTIONEE";
    String CONFIDENTIALITY = "CONFIDENTIALITY";
    String RAISED_FROM = "RAISED_FROM";
    String REVIEW_BY = "REVIEW_BY";
    String REVIEWED_ON = "REVIEWED_ON";
    String ESCALATED_TO = "ESCALATED_TO";
    String ESCALATED_BY = "ESCALATED_BY";
    String ESCALATED_ON = "ESCALATED_ON";
    String ESCALATION_REASON = "ESCALATION_REASON";
    String REVISION = "REVISION";
    String STATE = "STATE";
    String REASON = "REASON";
    String KIND = "KIND";
    String CATEGORY = "CATEGORY";
    String CAUSE = "CAUSE";
    String EVENT = "EVENT";
    String EFFECT = "EFFECT";
    String WARNING = "WARNING";
    String INHERENT = "INHERENT";
    String INHERENT_REASON = "INHERENT_REASON";
    String CURRENT_RATING = "CURRENT_RATING";
    String TARGET_RATING = "TARGET_RATING";
    String CELL = "CELL";
    String LEVEL_RANK = "LEVEL_RANK";
    String PROBABILITY = "PROBABILITY";
    String COST_LEAST = "COST_LEAST";
    String COST_LIKELY = "COST_LIKELY";
    String COST_MOST = "COST_MOST";
    String CURRENCY = "CURRENCY";
    String DAYS = "DAYS";
    String PROXIMITY_DATE = "PROXIMITY_DATE";
    String PROXIMITY = "PROXIMITY";
    String RESPONSE = "RESPONSE";
    String ACTIONS = "ACTIONS";

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
