package org.programmeoffice.workitem.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A scope rule. The target is the id of what is selected, 0 for JQL. */
@Preload
@Table("SCOPE_RULE")
public interface ScopeRuleRow extends Entity {
    String INITIATIVE_ID = "INITIATIVE_ID";
    String EFFECT = "EFFECT";
    String KIND = "KIND";
    String TARGET_ID = "TARGET_ID";
    String WITH_SUB_TASKS = "WITH_SUB_TASKS";
    String JQL = "JQL";
    String SAVED_BY = "SAVED_BY";
    String SAVED_AT = "SAVED_AT";

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
