package org.programmeoffice.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** InitiativeRow as it was in model version 7. Never change it. */
@Table("INITIATIVE")
@Indexes(
        @Index(
                name = "kindNumber",
                methodNames = {"getKind", "getKeyNumber"}))
public interface InitiativeRow7 extends Entity {
    @NotNull
    @Unique
    String getKeyText();

    void setKeyText(String key);

    long getKeyNumber();

    void setKeyNumber(long number);

    @NotNull
    String getKind();

    void setKind(String kind);

    @Nullable
    @Indexed
    Long getParentId();

    void setParentId(@Nullable Long id);

    @NotNull
    String getTitle();

    void setTitle(String title);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    void setDescription(@Nullable String description);

    @Nullable
    @Indexed
    String getExternalReference();

    void setExternalReference(@Nullable String reference);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getRecordFields();

    void setRecordFields(@Nullable String profile);

    @Nullable
    String getLifecycleState();

    void setLifecycleState(@Nullable String state);

    @Nullable
    String getHeldFrom();

    void setHeldFrom(@Nullable String state);

    @Nullable
    String getConfidence();

    void setConfidence(@Nullable String confidence);

    @Nullable
    Integer getSortPosition();

    void setSortPosition(@Nullable Integer position);

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
