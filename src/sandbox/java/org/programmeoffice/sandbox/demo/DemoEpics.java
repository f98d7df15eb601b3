package org.programmeoffice.sandbox.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A few epics of each project made so far, for items of other projects to link to. */
final class DemoEpics {
    private static final int PER_PROJECT = 5;

    private final List<DemoItem> epics = new ArrayList<>();
    private int project = -1;
    private int kept;

    void add(DemoItem epic) {
        if (epic.project() != project) {
            project = epic.project();
            kept = 0;
        }
        if (kept++ < PER_PROJECT) {
            epics.add(epic);
        }
    }

    /** Returns an epic of an earlier project. */
    Optional<DemoItem> elsewhere(int asking, SplittableRandom random) {
        if (epics.isEmpty()) {
            return Optional.empty();
        }
        var epic = epics.get(random.nextInt(epics.size()));
        return epic.project() == asking ? Optional.empty() : Optional.of(epic);
    }
}
