package org.programmeoffice.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.Change;

/** Says what became of baselines, for their history. */
final class BaselineChanges {
    private BaselineChanges() {}

    static Change state(Baseline added) {
        return Change.of(field(added, "state"), "", added.state().name());
    }

    static Change state(Baseline before, Baseline after) {
        return Change.of(
                field(after, "state"), before.state().name(), after.state().name());
    }

    static String field(Baseline baseline, String word) {
        return "baseline " + baseline.number() + " " + word;
    }

    /** Returns the changes in order, beginning with what became of another baseline, if any. */
    static List<Change> of(Optional<Change> other, Change... changes) {
        var all = new ArrayList<Change>();
        other.ifPresent(all::add);
        all.addAll(List.of(changes));
        return all;
    }
}
