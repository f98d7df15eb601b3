package org.programmeoffice.workitem;

import java.time.Duration;

/** Another thread of this node. A task that fails is logged there and does not stop later ones. */
public interface Background {
    /** Runs the task once, after the delay. */
    void run(Duration delay, Runnable task);
}
