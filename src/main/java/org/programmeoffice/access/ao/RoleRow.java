package org.programmeoffice.access.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A role that a person has on an initiative. */
@Table("ROLE_ASSIGNMENT")
public interface RoleRow extends Entity {
    String INITIATIVE_ID = "INITIATIVE_ID";
    String PERSON = "PERSON";
    String ROLE_NAME = "ROLE_NAME";
    String FROM_DAY = "FROM_DAY";
    String TO_DAY = "TO_DAY";

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

    /** Returns the first day, as in {@code 2026-11-23}. */
    @NotNull
    String getFromDay();

    void setFromDay(String day);

    /** Returns the last day; null if open. */
    @Nullable
    String getToDay();

    void setToDay(@Nullable String day);
}
