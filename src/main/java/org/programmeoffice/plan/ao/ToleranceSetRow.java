package org.programmeoffice.plan.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A version of an initiative's tolerances. Never changed. */
@Table("TOLERANCE_SET")
public interface ToleranceSetRow extends Entity {
    String INITIATIVE_ID = "INITIATIVE_ID";
    String SET_VERSION = "SET_VERSION";
    String TOLERANCES = "TOLERANCES";

    @Indexed
    long getInitiativeId();

    void setInitiativeId(long value);

    int getSetVersion();

    void setSetVersion(int value);

    /** Returns what {@link TolerancesText} writes; null if all were taken away. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTolerances();

    void setTolerances(@Nullable String value);
}
