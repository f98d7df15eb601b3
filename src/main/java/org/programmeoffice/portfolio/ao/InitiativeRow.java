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
