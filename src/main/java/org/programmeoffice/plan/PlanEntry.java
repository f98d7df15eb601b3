package org.programmeoffice.plan;

import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;

/** What a plan lists: it has a number within its initiative and revisions of its own. */
public sealed interface PlanEntry<T extends PlanEntry<T>> permits Stage, Milestone {
    InitiativeId initiative();

    /** Returns the number, unique among entries of its kind and never reused. */
    int number();

    boolean retired();

    /** Returns the number of its newest revision, from 1. */
    int revision();

    /** Returns the entry taken out of the plan. */
    T retire();

    /** Returns the entry as the revision given. */
    T at(int newest);

    /** Returns its values as its history tells them, in order; empty for nothing. */
    Map<String, String> fields();

    /** Returns the text of a value that may be missing. */
    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
