package org.programmeoffice.workitem.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The last figures of an initiative: an instant and a list of numbers whose order {@link KeptNumbers} knows. */
@Preload
@Table("KEPT_FIGURE")
public interface KeptFigureRow extends Entity {
    String INITIATIVE_ID = "INITIATIVE_ID";
    String AS_OF = "AS_OF";
    String NUMBERS = "NUMBERS";

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
