package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.rollup.RagStatus;
import org.programmeoffice.sheet.ImportChoices;
import org.programmeoffice.sheet.Notation;
import org.programmeoffice.sheet.Spreadsheet;
import org.programmeoffice.sheet.format.FileSpreadsheets;
import org.programmeoffice.sheet.format.ReadLimits;

class ImportRecordsTest {
    private static final String HEAD = "Kenmerk,Portfolio,Programma,Titel,Peildatum,Leververtrouwen,Kosten (EUR k)\n";

    private final Office office = Office.inMemory(Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC));
    private final UserKey admin = office.people.administrator("admin");

    @Test
    void aFileBecomesPortfolioProgrammeAndProjectsWithWhatEachDaySaid() {
        var done = Office.done(take(
                admin,
                HEAD + "A-1,Water,Dry feet,Pumps,2025-03-31,Oranje,12.5\nA-1,Water,Dry feet,Pumps 2,2026-03-31,,\n"
                        + "A-2,Water,,Dikes,2026-03-31,Groen,1\n"));

        assertThat(List.of(done.created(), done.changed(), done.unchanged(), done.judged()))
                .containsExactly(4, 0, 0, 3);
        assertThat(project("A-1").title()).isEqualTo("Pumps 2");
        assertThat(project("A-1").registration().confidence()).isEqualTo(RagStatus.GREY);
        assertThat(project("A-1").parent()).contains(byKey("PG-1").id());
        assertThat(project("A-2").parent()).contains(byKey("PF-1").id());
        var story = Office.done(office.confidence.show(admin, byKey("PF-1").key()));
        assertThat(story.below()).extracting(ConfidenceAt::projects).containsExactly(1, 2);
        assertThat(story.below().get(0).wholeLifeCost().orElseThrow()).hasToString("12500.00 EUR");
    }

    @Test
    void theSameFileAgainChangesNothingAndANewerOneOnlyWhatDiffers() {
        Office.done(take(admin, HEAD + "A-1,Water,,Pumps,2025-03-31,Oranje,12.5\nA-2,Water,,Dikes,,,\n"));

        var again = Office.done(take(admin, HEAD + "A-1,Water,,Pumps,2025-03-31,Oranje,12.5\nA-2,Water,,Dikes,,,\n"));
        var newer = Office.done(take(admin, HEAD + "A-1,Water,Wet feet,Pumps,2026-03-31,Rood,13\n"));
        var older = Office.done(take(admin, HEAD + "A-1,Water,,Old name,2024-03-31,Groen,1\n"));

        assertThat(List.of(again.created(), again.changed(), again.unchanged(), again.judged()))
                .containsExactly(0, 0, 2, 0);
        assertThat(List.of(newer.created(), newer.changed(), newer.judged())).containsExactly(1, 1, 1);
        assertThat(older.judged()).isEqualTo(1);
        assertThat(project("A-1").title()).isEqualTo("Pumps");
        assertThat(project("A-1").registration().confidence()).isEqualTo(RagStatus.RED);
        assertThat(project("A-1").parent()).contains(byKey("PG-1").id());
        assertThat(project("A-1").revision()).isEqualTo(3);
        assertThat(cells(take(admin, HEAD + "A-1,Water,,Pumps,2026-04-30,Rood,13\n")))
                .containsExactly("list!B2 pmo.portfolio.import.mayNotMove");
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsWritten() {
        var file = HEAD
                + "A-1,Water,,Pumps,2025-03-31,Purple,1\nA-2,Water,,,2025-03-31,Rood,1\nA-3,Water,,Late,2027-01-01,Rood,1\n"
                + "A-4,Water,,Twice,2025-03-31,Rood,1\nA-4,Water,,Twice,2025-03-31,Groen,1\n";

        assertThat(cells(take(admin, file)))
                .contains(
                        "list!F2 pmo.sheet.cell.notChoice",
                        "list!D3 pmo.sheet.cell.missing",
                        "list!E4 pmo.portfolio.error.future",
                        "list!E6 pmo.portfolio.import.dayTwice")
                .hasSize(4);
        assertThat(Office.done(check(admin, file)).errors()).hasSize(4);
        assertThat(office.initiatives.highestNumber(InitiativeKind.PROJECT)).isZero();
        assertThat(office.initiatives.highestNumber(InitiativeKind.PORTFOLIO)).isZero();
    }

    @Test
    void anImportGivesNobodyMoreThanHeMayByHand() {
        var carol = office.people.person("carol");
        var portfolio = office.portfolio(carol);
        var petra = office.people.person("petra");
        Office.done(office.give(carol, portfolio, petra, Role.PMO));
        var vera = office.people.person("vera");
        Office.done(office.give(carol, portfolio, vera, Role.VIEWER));

        assertThat(cells(take(petra, "Portfolio,Titel,RAG\nPortfolio,New,Groen\n")))
                .containsExactly("list!C2 pmo.access.forbidden.confidence");
        assertThat(cells(take(petra, "Portfolio,Titel\nAnother,New\n")))
                .containsExactly("list!A2 pmo.portfolio.import.mayNotCreate");
        Office.done(take(petra, "Portfolio,Titel,Kenmerk\nPortfolio,Draft,D-1\n"));
        assertThat(cells(take(petra, "Portfolio,Titel,Kenmerk\nPortfolio,Changed,D-1\n")))
                .containsExactly("list!B2 pmo.access.forbidden.edit");
        assertThat(Office.done(take(carol, "Portfolio,Titel,RAG\nPortfolio,By the chair,Groen\n"))
                        .created())
                .isEqualTo(1);
        assertThat(((Outcome.Refused<?>) refusedUnread(vera)).refusal()).isInstanceOf(Refusal.Forbidden.class);
    }

    /** Who may not import does not make the host read anything. */
    private Outcome<ImportSummary> refusedUnread(UserKey person) {
        return office.imports.check(
                person,
                () -> {
                    throw new AssertionError("the file was read");
                },
                ImportChoices.NONE);
    }

    @Test
    void headingsOfAnOfficesOwnAreReadAsThePersonSays() {
        var choices = new ImportChoices("", Map.of("title", 1, "portfolio", 0, "category", 2), Notation.UNKNOWN);

        Office.done(office.imports.importAll(admin, file("Bak,Ding,Smaak\nWater,Pumps,Groeien\n"), choices));

        assertThat(byKey("PJ-1").registration().profile().value(ProfileField.CATEGORY))
                .isEqualTo("GROW");
    }

    @Test
    void amountsNeedACurrencyAndCategoriesOfOthersAreProgrammes() {
        assertThat(cells(take(admin, "Portfolio,Project,Total cost\nWater,Pumps,12\n")))
                .containsExactly("list!C2 pmo.portfolio.import.currency");

        Office.done(take(admin, "Portfolio,Project,Category,Total cost,Currency\nWater,Pumps,Infrastructure,12,GBP\n"));

        assertThat(byKey("PG-1").title()).isEqualTo("Infrastructure");
        assertThat(office.declarations.of(List.of(byKey("PJ-1").id())).get(0).on())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    private Outcome<ImportSummary> take(UserKey actor, String text) {
        return office.imports.importAll(actor, file(text), ImportChoices.NONE);
    }

    private Outcome<ImportSummary> check(UserKey actor, String text) {
        return office.imports.check(actor, file(text), ImportChoices.NONE);
    }

    private static Supplier<Outcome<Spreadsheet>> file(String text) {
        return () -> {
            try {
                return new FileSpreadsheets(ReadLimits.USUAL, System::nanoTime)
                        .read("list.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static List<String> cells(Outcome<?> outcome) {
        return ((Refusal.Invalid) ((Outcome.Refused<?>) outcome).refusal())
                .errors().stream()
                        .map(error -> error.field() + " " + error.messageKey())
                        .toList();
    }

    private Initiative project(String reference) {
        return office.initiatives.byReferences(List.of(reference)).get(0);
    }

    private Initiative byKey(String key) {
        return office.initiatives.byKey(InitiativeKey.parse(key).orElseThrow()).orElseThrow();
    }
}
