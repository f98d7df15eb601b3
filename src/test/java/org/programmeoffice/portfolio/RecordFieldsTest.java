package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** The fields of a record besides title and description. */
class RecordFieldsTest {
    private final Office office = Office.inMemory(Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC));
    private final UserKey carol = office.people.person("carol");
    private final InitiativeKey portfolio = office.portfolio(carol);
    private final InitiativeKey project = office.inside(carol, InitiativeKind.PROJECT, portfolio);

    @BeforeEach
    void carolRunsTheProject() {
        Office.done(office.give(carol, project, carol, Role.PROJECT_MANAGER));
    }

    @Test
    void objectivesKeepTheirCodesInAnyOrder() {
        Office.done(edit(portfolio, Map.of(ProfileField.OBJECTIVES, "Faster | 60\n\nCheaper: in all | 40")));
        Office.done(edit(portfolio, Map.of(ProfileField.OBJECTIVES, "New\nO2: Cheaper: in all | 30")));

        var kept =
                office.initiatives.byKey(portfolio).orElseThrow().registration().profile();
        assertThat(kept.value(ProfileField.OBJECTIVES)).isEqualTo("O3: New\nO2: Cheaper: in all | 30");
        assertThat(errors(edit(portfolio, Map.of(ProfileField.OBJECTIVES, "Too heavy | 101"))))
                .containsExactly("objectives pmo.portfolio.error.objective");
        assertThat(errors(edit(portfolio, Map.of(ProfileField.OBJECTIVES, "O1: A\nO1: B"))))
                .containsExactly("objectives pmo.portfolio.error.objectiveTwice");
    }

    @Test
    void aProjectServesOnlyObjectivesOfItsPortfolio() {
        assertThat(errors(edit(project, Map.of(ProfileField.SERVES, "O1"))))
                .containsExactly("serves pmo.portfolio.error.noObjectives");
        Office.done(edit(portfolio, Map.of(ProfileField.OBJECTIVES, "Faster\nCheaper")));

        var kept = Office.done(edit(project, Map.of(ProfileField.SERVES, " o2,, O1 ")));

        assertThat(kept.registration().profile().serves()).containsExactly("O2", "O1");
        assertThat(errors(edit(project, Map.of(ProfileField.SERVES, "O3"))))
                .containsExactly("serves pmo.portfolio.error.serves");
    }

    @Test
    void anEnvelopeIsMoneyOfTheYearsInTheirOrder() {
        var kept = Office.done(edit(
                portfolio, Map.of(ProfileField.CURRENCY, "eur", ProfileField.ENVELOPE, "2027 5\n2026: 1200000.50")));

        assertThat(kept.registration().profile().envelope().keySet()).containsExactly(Year.of(2026), Year.of(2027));
        assertThat(kept.registration().profile().envelope().get(Year.of(2026))).hasToString("1200000.50 EUR");
        assertThat(errors(edit(portfolio, Map.of(ProfileField.CURRENCY, ""))))
                .containsExactly("currency pmo.portfolio.error.currencyOfEnvelope");
        for (var wrong : List.of("2026", "2026: -1", "2026: 1.234", "26: 1", "2026: 1\n2026: 2", "2026: 1,5")) {
            assertThat(errors(edit(portfolio, Map.of(ProfileField.ENVELOPE, wrong))))
                    .as(wrong)
                    .containsExactly("envelope pmo.portfolio.error.envelope");
        }
    }

    @Test
    void everyWrongFieldIsNamedAndNothingIsKept() {
        var outcome = edit(
                project,
                Map.of(
                        ProfileField.CATEGORY,
                        "fun",
                        ProfileField.VISION,
                        "of a programme",
                        ProfileField.TAGS,
                        "x".repeat(41)));

        assertThat(errors(outcome))
                .containsExactlyInAnyOrder(
                        "category pmo.error.choice",
                        "vision pmo.portfolio.error.fieldOfOthers",
                        "tags pmo.portfolio.error.tags");
        assertThat(office.initiatives.byKey(project).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void historyHasOldAndNewOfEachFieldAndAnotherMayNotTakeTheReference() {
        Office.done(edit(project, Map.of(ProfileField.CATEGORY, "run", ProfileField.REFERENCE, "A-1")));
        Office.done(edit(project, Map.of(ProfileField.CATEGORY, "GROW", ProfileField.TAGS, "b, A ,a")));
        var other = office.inside(carol, InitiativeKind.PROJECT, portfolio);
        Office.done(office.give(carol, other, carol, Role.PROJECT_MANAGER));

        assertThat(Office.done(office.history.show(carol, project, new PageRequest(0, 1)))
                        .items()
                        .get(0)
                        .changes())
                .containsExactly(new Change("category", "RUN", "GROW"), new Change("tags", null, "b, A"));
        assertThat(errors(edit(other, Map.of(ProfileField.REFERENCE, "A-1"))))
                .containsExactly("reference pmo.portfolio.error.referenceTwice");
    }

    private Outcome<Initiative> edit(InitiativeKey key, Map<ProfileField, String> fields) {
        var before = office.initiatives.byKey(key).orElseThrow();
        return office.edit.edit(carol, key, new RecordDraft(before.title(), "", fields), before.revision());
    }

    private static List<String> errors(Outcome<?> outcome) {
        var refusal = ((Outcome.Refused<?>) outcome).refusal();
        return ((Refusal.Invalid) refusal)
                .errors().stream().map(RecordFieldsTest::said).toList();
    }

    private static String said(FieldError error) {
        return error.field() + " " + error.messageKey();
    }
}
