package org.programmeoffice.notify;

import java.util.Optional;
import org.programmeoffice.common.UserKey;

/** The people that the host knows, as readers of mail. */
public interface Readers {
    /** Returns the person; empty if not active any more or without an address that mail can go to. */
    Optional<Reader> reader(UserKey person);

    /** Returns the person's name, which may be anything; the key if the host knows no name. */
    String name(UserKey person);
}
