package org.programmeoffice.notify;

import java.util.Set;
import org.programmeoffice.common.UserKey;

/** Takes what other features have to tell. Call it inside the write that it tells of. */
public interface Notices {
    /** Keeps the notice for each of these people but the one who did it. Who may not view the record is not told later. */
    void publish(Notice notice, Set<UserKey> to);
}
