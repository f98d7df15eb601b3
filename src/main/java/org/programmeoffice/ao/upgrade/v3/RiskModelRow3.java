package org.programmeoffice.ao.upgrade.v3;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** RiskModelRow as it was in model version 3. Never change it. */
@Table("RISK_MODEL")
public interface RiskModelRow3 extends Entity {
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
