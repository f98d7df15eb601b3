package org.programmeoffice.workitem;

import java.time.Instant;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Settings in a field. */
final class InMemoryRollupSettings implements RollupSettings {
    private RollupChoices current;
    private int revision;

    InMemoryRollupSettings(RollupChoices first) {
        current = first;
    }

    @Override
    public RollupChoices current() {
        return current;
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public Outcome<RollupChoices> change(UserKey actor, RollupChoices choices, int expectedRevision) {
        if (expectedRevision != revision) {
            return Outcome.refused(new Refusal.Conflict(actor, Instant.EPOCH, revision));
        }
        revision++;
        current = choices;
        return Outcome.done(choices);
    }
}
