package org.programmeoffice.plan.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The work items of a baseline, apart from it because they may be many and are seldom read. Never changed. */
@Table("BASELINE_SCOPE")
public interface BaselineScopeRow extends Entity {
    String INITIATIVE_ID = "INITIATIVE_ID";
    String BASELINE_NUMBER = "BASELINE_NUMBER";
    String SCOPE = "SCOPE";

    @Indexed
    long getInitiativeId();

    void setInitiativeId(long value);

    int getBaselineNumber();

    void setBaselineNumber(int value);

    /** Returns what {@link org.programmeoffice.plan.FrozenScopeText} writes. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getScope();

    void setScope(String value);
}
