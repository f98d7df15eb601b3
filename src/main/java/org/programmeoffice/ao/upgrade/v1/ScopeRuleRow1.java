package org.programmeoffice.ao.upgrade.v1;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** {@code ScopeRuleRow} of model version 1. */
@Preload
@Table("SCOPE_RULE")
public interface ScopeRuleRow1 extends Entity {

    @Indexed
    long getInitiativeId();

    void setInitiativeId(long id);

    @NotNull
    String getEffect();

    void setEffect(String effect);

    @NotNull
    String getKind();

    void setKind(String kind);

    long getTargetId();

    void setTargetId(long id);

    boolean isWithSubTasks();

    void setWithSubTasks(boolean with);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getJql();

    void setJql(@Nullable String jql);

    @NotNull
    String getSavedBy();

    void setSavedBy(String userKey);

    long getSavedAt();

    void setSavedAt(long epochMillis);
}
