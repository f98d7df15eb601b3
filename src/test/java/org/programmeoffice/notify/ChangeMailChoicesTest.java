package org.programmeoffice.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.refusal;
import static org.programmeoffice.notify.NoticeFixtures.ALICE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.Refusal;

class ChangeMailChoicesTest {
    private final KeptChoices kept = new InMemoryKeptChoices();
    private final ChangeMailChoices change = new ChangeMailChoices(kept, new InMemoryWaitingNotices());

    @Test
    void whatIsNotNamedStaysAsItWas() {
        done(change.change(ALICE, Map.of("role", "weekly", "baseline", "never"), false));

        var after = done(change.change(ALICE, Map.of("baseline", "daily", "role", ""), true));

        assertThat(after.chosen()).isEqualTo(Map.of(NoticeKind.ROLE, Rhythm.WEEKLY, NoticeKind.BASELINE, Rhythm.DAILY));
        assertThat(after.plainText()).isTrue();
        assertThat(kept.of(ALICE)).isEqualTo(after);
        assertThat(after.rhythm(NoticeKind.ASSIGNED)).isEqualTo(Rhythm.IMMEDIATELY);
    }

    @Test
    void whatSomebodyGaveHimselfCannotBeSilenced() {
        var refusal = refusal(change.change(ALICE, Map.of("ownRole", "never", "role", "hourly"), false));

        assertThat(((Refusal.Invalid) refusal).errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("ownRole", "role");
        assertThat(kept.of(ALICE)).isEqualTo(MailChoices.NONE);
    }
}
