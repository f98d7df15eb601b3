package org.programmeoffice.ao.upgrade.v2;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** BaselineScopeRow as it was in model version 2. Never change it. */
@Table("BASELINE_SCOPE")
public interface BaselineScopeRow2 extends Entity {
    @Indexed
    long getInitiativeId();

    void setInitiativeId(long value);

    int getBaselineNumber();

    void setBaselineNumber(int value);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getScope();

    void setScope(String value);
}
