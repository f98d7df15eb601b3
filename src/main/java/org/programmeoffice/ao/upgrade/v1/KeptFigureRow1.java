package org.programmeoffice.ao.upgrade.v1;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** {@code KeptFigureRow} of model version 1. */
@Preload
@Table("KEPT_FIGURE")
public interface KeptFigureRow1 extends Entity {

    @Unique
    long getInitiativeId();

    void setInitiativeId(long id);

    long getAsOf();

    void setAsOf(long epochMillis);

    @StringLength(StringLength.UNLIMITED)
    @NotNull
    String getNumbers();

    void setNumbers(String numbers);
}
