package org.programmeoffice.workitem.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a JQL rule found last: ascending ids, each but the first as its distance from the one before, in base 36. */
@Preload
@Table("SEARCH_HITS")
public interface SearchHitsRow extends Entity {
    String RULE_ID = "RULE_ID";
    String AS_OF = "AS_OF";
    String IDS = "IDS";

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
