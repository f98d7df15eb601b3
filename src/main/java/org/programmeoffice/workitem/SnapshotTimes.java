package org.programmeoffice.workitem;

import java.time.Instant;

/** When a snapshot was computed, the instant whose facts it shows, and whether the first load was over by then. */
record SnapshotTimes(Instant computedAt, Instant factsAsOf, boolean complete) {}
