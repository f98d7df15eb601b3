package org.programmeoffice.portfolio.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A portfolio, programme or project. */
@Table("INITIATIVE")
@Indexes(
        @Index(
                name = "kindNumber",
                methodNames = {"getKind", "getKeyNumber"}))
public interface InitiativeRow extends Entity {
    String KEY_TEXT = "KEY_TEXT";
    String KEY_NUMBER = "KEY_NUMBER";
    String KIND = "KIND";
    String PARENT_ID = "PARENT_ID";
    String TITLE = "TITLE";
    String DESCRIPTION = "DESCRIPTION";
    String EXTERNAL_REFERENCE = "EXTERNAL_REFERENCE";
    String RECORD_FIELDS = "RECORD_FIELDS";
    String LIFECYCLE_STATE = "LIFECYCLE_STATE";
    String HELD_FROM = "HELD_FROM";
    String CONFIDENCE = "CONFIDENCE";
    String SORT_POSITION = "SORT_POSITION";
    String ARCHIVED_AT = "ARCHIVED_AT";
    String REVISION = "REVISION";
    String CREATED_BY = "CREATED_BY";
    String CREATED_AT = "CREATED_AT";
    String UPDATED_BY = "UPDATED_BY";
    String UPDATED_AT = "UPDATED_AT";

    @NotNull
    @Unique
    String getKeyText();

    void setKeyText(String key);

    long getKeyNumber();

    void setKeyNumber(long number);

    @NotNull
    String getKind();

    void setKind(String kind);

    /** Returns the id of what it stands in; null if it stands alone. */
    @Nullable
    @Indexed
    Long getParentId();

    void setParentId(@Nullable Long id);

    @NotNull
    String getTitle();

    void setTitle(String title);

    /** Returns the description; null if there is none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    void setDescription(@Nullable String description);

    /** Returns what another administration calls it; null if none does. */
    @Nullable
    @Indexed
    String getExternalReference();

    void setExternalReference(@Nullable String reference);

    /** Returns the other fields of the profile in one text; null if there are none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getRecordFields();

    void setRecordFields(@Nullable String profile);

    /** Returns the state; null for an idea. */
    @Nullable
    String getLifecycleState();

    void setLifecycleState(@Nullable String state);

    /** Returns the state in which it was put on hold; null unless it is on hold. */
    @Nullable
    String getHeldFrom();

    void setHeldFrom(@Nullable String state);

    /** Returns what was judged last of its delivery; null if nobody did. */
    @Nullable
    String getConfidence();

    void setConfidence(@Nullable String confidence);

    /** Returns the place among its siblings, from 1; null if nobody gave it one. */
    @Nullable
    Integer getSortPosition();

    void setSortPosition(@Nullable Integer position);

    /** Returns when it was archived; null if it is not. */
    @Nullable
    Long getArchivedAt();

    void setArchivedAt(@Nullable Long instant);

    int getRevision();

    void setRevision(int revision);

    @NotNull
    String getCreatedBy();

    void setCreatedBy(String userKey);

    long getCreatedAt();

    void setCreatedAt(long instant);

    @NotNull
    String getUpdatedBy();

    void setUpdatedBy(String userKey);

    long getUpdatedAt();

    void setUpdatedAt(long instant);
}
