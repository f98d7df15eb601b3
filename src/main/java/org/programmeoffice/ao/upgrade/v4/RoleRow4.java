package org.programmeoffice.ao.upgrade.v4;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** RoleRow as it was in model version 4. Never change it. */
@Table("ROLE_ASSIGNMENT")
public interface RoleRow4 extends Entity {
    @Indexed
    long getInitiativeId();

    void setInitiativeId(long id);

    @NotNull
    @Indexed
    String getPerson();

    void setPerson(String userKey);

    @NotNull
    String getRoleName();

    void setRoleName(String name);

    @NotNull
    String getFromDay();

    void setFromDay(String day);

    @Nullable
    String getToDay();

    void setToDay(@Nullable String day);
}
