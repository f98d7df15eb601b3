package org.programmeoffice.portfolio.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What a house calls something in one language. */
@Table("TERM")
public interface TermRow extends Entity {
    String MARK = "MARK";
    String LANGUAGE = "LANGUAGE_TAG";
    String CODE = "TERM_CODE";
    String LABEL = "TERM_LABEL";

    /** Returns language and code, such as {@code nl/pmo.portfolio.kind.programme}. */
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

    /** Returns the label; null if the usual one was brought back. */
    @Nullable
    String getTermLabel();

    void setTermLabel(@Nullable String label);
}
