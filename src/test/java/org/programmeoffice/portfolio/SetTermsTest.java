package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.InMemoryPeople;
import org.programmeoffice.access.InMemoryRevisions;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;

class SetTermsTest {
    private static final String PROGRAMME = "pmo.portfolio.kind.programme";

    private final InMemoryTerms terms = new InMemoryTerms();
    private final KnownTerms known = new KnownTerms(terms);
    private final InMemoryRevisions revisions = new InMemoryRevisions();
    private final InMemoryPeople people = new InMemoryPeople();
    private final SetTerms set = new SetTerms(
            terms, known, revisions, people, Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC));

    @Test
    void aLabelIsShownAtOnceAndLeavesItsHistory() {
        var admin = people.administrator("admin");

        var chosen = Office.done(set.set(admin, "nl", Map.of(PROGRAMME, " Programma "), 0));
        var again = Office.done(set.set(admin, "nl", Map.of(PROGRAMME, "Programma"), 1));
        Office.done(set.set(admin, "nl", Map.of(PROGRAMME, ""), 1));

        assertThat(chosen.labels()).isEqualTo(Map.of(PROGRAMME, "Programma"));
        assertThat(again.revision()).isEqualTo(1);
        assertThat(known.in("nl")).isEmpty();
        assertThat(known.in("en")).isEmpty();
        assertThat(revisions.newestNumber(new Subject("terms/nl"))).isEqualTo(2);
    }

    @Test
    void onlyAnAdministratorNamesThingsAndOnlyThoseThatHaveACode() {
        var admin = people.administrator("admin");

        assertThat(set.set(people.person("petra"), "nl", Map.of(PROGRAMME, "X"), 0))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(set.set(admin, "nl", Map.of("pmo.web.form.save", "X"), 0))
                .isEqualTo(
                        Outcome.refused(Refusal.Invalid.field("labels.pmo-web-form-save", "pmo.portfolio.error.term")));
        assertThat(set.set(admin, "de", Map.of(PROGRAMME, "X"), 0)).isEqualTo(Outcome.notFound());
        assertThat(set.set(admin, "nl", Map.of(PROGRAMME, "x".repeat(61)), 0)).isInstanceOf(Outcome.Refused.class);
        assertThat(terms.in("nl")).isEmpty();
    }

    @Test
    void everyCodeIsATextOfTheApp() {
        var texts = ResourceBundle.getBundle("i18n.pmo", Locale.ROOT);

        assertThat(TermCodes.all()).doesNotHaveDuplicates().allSatisfy(code -> {
            assertThat(texts.containsKey(code)).as(code).isTrue();
            assertThat(texts.getString(code)).doesNotContain("{");
        });
    }
}
