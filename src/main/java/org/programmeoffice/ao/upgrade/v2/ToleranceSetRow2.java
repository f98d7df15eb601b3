package org.programmeoffice.ao.upgrade.v2;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** ToleranceSetRow as it was in model version 2. Never change it. */
@Table("TOLERANCE_SET")
public interface ToleranceSetRow2 extends Entity {
    @Indexed
    long getInitiativeId();

    void setInitiativeId(long value);

    int getSetVersion();

    void setSetVersion(int value);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTolerances();

    void setTolerances(@Nullable String value);
}
