package org.programmeoffice.ao.upgrade.v6;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** SearchHitsRow as it was in model version 6. Never change it. */
@Table("SEARCH_HITS")
public interface SearchHitsRow6 extends Entity {
    @Unique
    long getRuleId();

    void setRuleId(long id);

    long getAsOf();

    void setAsOf(long epochMillis);

    @StringLength(StringLength.UNLIMITED)
    @NotNull
    String getIds();

    void setIds(String ids);
}
