package org.programmeoffice.workitem;

import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** The administrator's choices, with one revision for all of them. */
public interface RollupSettings {
    /** Returns the choices that hold; before the first change those guessed from the host. */
    RollupChoices current();

    /** Returns the newest revision, 0 before the first change. */
    int revision();

    /** Keeps the choices; refused with a conflict unless the expected revision is the newest. */
    Outcome<RollupChoices> change(UserKey actor, RollupChoices choices, int expectedRevision);
}
