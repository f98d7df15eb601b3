package org.programmeoffice.risk.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A version of a risk model. Rows are added, never changed. The mark is such as {@code 17#3}. */
@Table("RISK_MODEL")
public interface RiskModelRow extends Entity {
    String VERSION_MARK = "VERSION_MARK";
    String INITIATIVE_ID = "INITIATIVE_ID";
    String MODEL_VERSION = "MODEL_VERSION";
    String CELLS = "CELLS";
    String APPETITE = "APPETITE";

    @NotNull
    @Unique
    String getVersionMark();

    void setVersionMark(String value);

    @Indexed
    long getInitiativeId();

    void setInitiativeId(long value);

    int getModelVersion();

    void setModelVersion(int value);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getCells();

    void setCells(String value);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getAppetite();

    void setAppetite(String value);
}
