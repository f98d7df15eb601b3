package org.programmeoffice.portfolio;

import java.util.List;

/** The whole hierarchy with titles. */
public interface TitledTree {
    /** Returns every initiative, in no particular order; one statement. */
    List<TitledInitiative> titled();
}
