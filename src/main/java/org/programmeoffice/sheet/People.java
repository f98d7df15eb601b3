package org.programmeoffice.sheet;

import java.util.List;
import org.programmeoffice.common.UserKey;

/** Looks people up by what a spreadsheet says about them. */
public interface People {
    /** Returns the active people with that user name, e-mail address or full name, in any case; empty if nobody. */
    List<UserKey> named(String text);
}
