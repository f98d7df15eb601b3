package org.programmeoffice.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.notify.NoticeFixtures.ALICE;
import static org.programmeoffice.notify.NoticeFixtures.BOB;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of choices does. */
public abstract class KeptChoicesContract {
    /** Returns an empty store. */
    protected abstract KeptChoices choices();

    @Test
    void whoChoseNothingHasTheUsual() {
        assertThat(choices().of(ALICE)).isEqualTo(MailChoices.NONE);
    }

    @Test
    void choicesAreReplacedAndEachPersonHasHisOwn() {
        var choices = choices();
        var first = new MailChoices(Map.of(NoticeKind.ROLE, Rhythm.NEVER, NoticeKind.OWN_ROLE, Rhythm.WEEKLY), true);
        var second = new MailChoices(Map.of(NoticeKind.BASELINE, Rhythm.DAILY), false);

        choices.keep(ALICE, first);
        choices.keep(BOB, first);
        choices.keep(ALICE, second);

        assertThat(choices.of(ALICE)).isEqualTo(second);
        assertThat(choices.of(BOB)).isEqualTo(first);
    }
}
