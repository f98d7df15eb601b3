package org.programmeoffice.portfolio.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The prefix that was set for a kind. */
@Table("KEY_PREFIX")
public interface KeyPrefixRow extends Entity {
    String KIND = "KIND";
    String PREFIX = "PREFIX";

    @NotNull
    @Unique
    String getKind();

    void setKind(String kind);

    @NotNull
    String getPrefix();

    void setPrefix(String prefix);
}
