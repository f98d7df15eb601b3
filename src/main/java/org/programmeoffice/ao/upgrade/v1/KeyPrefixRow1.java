package org.programmeoffice.ao.upgrade.v1;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** KeyPrefixRow as it was in model version 1. Never change it. */
@Table("KEY_PREFIX")
public interface KeyPrefixRow1 extends Entity {
    @NotNull
    @Unique
    String getKind();

    void setKind(String kind);

    @NotNull
    String getPrefix();

    void setPrefix(String prefix);
}
