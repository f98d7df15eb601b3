package org.programmeoffice.ao.upgrade.v8;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** TermRow as it was in model version 8. Never change it. */
@Table("TERM")
public interface TermRow8 extends Entity {
    @NotNull
    @Unique
    String getMark();

    void setMark(String mark);

    @NotNull
    String getLanguageTag();

    void setLanguageTag(String language);

    @NotNull
    String getTermCode();

    void setTermCode(String code);

    @Nullable
    String getTermLabel();

    void setTermLabel(@Nullable String label);
}
