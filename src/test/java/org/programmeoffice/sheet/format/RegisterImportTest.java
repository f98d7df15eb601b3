package org.programmeoffice.sheet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.sheet.ChoiceRule;
import org.programmeoffice.sheet.DateRule;
import org.programmeoffice.sheet.ImportChoices;
import org.programmeoffice.sheet.NumberRule;
import org.programmeoffice.sheet.People;
import org.programmeoffice.sheet.PersonRule;
import org.programmeoffice.sheet.PreviewImport;
import org.programmeoffice.sheet.SheetField;
import org.programmeoffice.sheet.SheetNote;
import org.programmeoffice.sheet.SheetPreview;
import org.programmeoffice.sheet.TextRule;
import org.programmeoffice.sheet.WholeNumberRule;

/** A risk register as a PMO keeps it: 400 rows, Dutch and English mixed, 25 errors planted. */
class RegisterImportTest {
    private static final People PEOPLE =
            name -> name.startsWith("Persoon") || name.startsWith("jan") ? List.of(new UserKey(name)) : List.of();
    private static final SheetField<String> KEY = SheetField.key("key", new TextRule(20), "Risk ID", "Risiconummer");
    private static final SheetField<String> TITLE = SheetField.mandatory("title", new TextRule(250), "Title", "Titel");
    private static final SheetField<LocalDate> DUE =
            SheetField.optional("due", new DateRule(), "Due date", "Vervaldatum");
    private static final SheetField<BigDecimal> COST =
            SheetField.optional("cost", NumberRule.between(0, 1_000_000_000, 2), "Cost impact", "Kosten");
    private static final SheetField<UserKey> OWNER =
            SheetField.mandatory("owner", new PersonRule(PEOPLE), "Owner", "Eigenaar");
    private static final SheetField<Integer> PROBABILITY =
            SheetField.mandatory("probability", new WholeNumberRule(1, 5), "Probability", "Kans");
    private static final SheetField<Integer> IMPACT =
            SheetField.mandatory("impact", new WholeNumberRule(1, 5), "Impact", "Gevolg");
    private static final SheetField<String> RESPONSE = SheetField.optional(
            "response",
            new ChoiceRule<>(
                    String.class,
                    Map.of(
                            "REDUCE", List.of("Reduce", "Verminderen"),
                            "ACCEPT", List.of("Accept", "Accepteren"),
                            "TRANSFER", List.of("Transfer", "Overdragen"))),
            "Response",
            "Maatregel");
    /** Cells that replace the sound ones, by address; each but the last few is one planted error. */
    private static Map<String, String> planted() {
        var cells = new TreeMap<String, String>();
        cells.put("C10", RegisterFile.text("volgende week"));
        cells.put("C20", RegisterFile.text("03/04/2027"));
        cells.put("C30", RegisterFile.text("31-02-2027"));
        cells.put("C40", RegisterFile.text("12 mrt 27"));
        cells.put("C50", "<v>46387</v>");
        cells.put("D60", RegisterFile.text("12,50"));
        cells.put("D61", RegisterFile.text("12.50"));
        cells.put("D62", RegisterFile.text("1.250"));
        cells.put("D63", RegisterFile.text("ca. 5000"));
        cells.put("D64", "<v>-5</v>");
        cells.put("E70", RegisterFile.text("Wie dan ook"));
        cells.put("E71", RegisterFile.text("ext. adviseur"));
        cells.put("E72", "");
        cells.put("F80", "<v>7</v>");
        cells.put("F81", "<v>0</v>");
        cells.put("F82", "<v>2.5</v>");
        cells.put("G83", RegisterFile.text("hoog"));
        cells.put("G84", "<f>F84+1</f><v>4</v>");
        cells.put("F85", "<f>MAX(F2:F9)</f><v>5</v>");
        cells.put("B90", RegisterFile.text("x".repeat(5_000)));
        cells.put("B91", "");
        cells.put("B92", RegisterFile.text("   "));
        cells.put("A100", RegisterFile.text("R-0004"));
        cells.put("A101", RegisterFile.text("r-0005"));
        cells.put("H110", RegisterFile.text("Hopen"));
        cells.put("H111", RegisterFile.text("Transfer"));
        cells.put("C112", RegisterFile.text("March 12, 2027"));
        cells.put("C113", RegisterFile.text("12 maart 2027"));
        return cells;
    }

    private static final List<String> EXPECTED = List.of(
            "C10 notDate",
            "C20 dateUnclear",
            "C30 noSuchDay",
            "C40 shortYear",
            "C50 notDate",
            "D62 numberUnclear",
            "D63 notNumber",
            "D64 outOfRange",
            "E70 nobody",
            "E71 nobody",
            "E72 missing",
            "F80 outOfRange",
            "F81 outOfRange",
            "F82 decimals",
            "G83 notNumber",
            "G84 formula",
            "F85 formula",
            "B90 tooLong",
            "B91 missing",
            "B92 missing",
            "A100 duplicate",
            "A101 duplicate",
            "H110 notChoice",
            "A121 merged",
            "H1:I1 merged");

    private static SheetPreview preview(byte[] file) {
        var fields = List.<SheetField<?>>of(KEY, TITLE, DUE, COST, OWNER, PROBABILITY, IMPACT, RESPONSE);
        var outcome = new PreviewImport(fields).preview(Files.read(file), ImportChoices.NONE);
        return ((Outcome.Done<SheetPreview>) outcome).value();
    }

    @Test
    void everyPlantedErrorIsNamedByItsCellAndNothingElse() {
        var preview = preview(RegisterFile.register(planted(), "<mergeCell ref='H1:I1'/><mergeCell ref='A120:A121'/>"));

        var named = preview.errors().stream()
                .map(error -> error.address() + " " + error.messageKey().replaceFirst(".*\\.", ""))
                .toList();
        assertThat(EXPECTED).hasSize(25);
        assertThat(named).containsExactlyInAnyOrderElementsOf(EXPECTED);
        assertThat(preview.errors()).allMatch(error -> error.sheet().equals("Risico's"));
        assertThat(preview.importable()).isInstanceOf(Outcome.Refused.class);
        assertThat(preview.notes())
                .contains(new SheetNote("pmo.sheet.note.hiddenSheet", List.of("Oud")))
                .contains(new SheetNote("pmo.sheet.note.notMapped", List.of("Score", "I")));
    }

    @Test
    void cleanRegisterIsImportableAsAWhole() {
        var preview = preview(RegisterFile.register(Map.of(), ""));

        var records = new ArrayList<>(preview.records());
        assertThat(preview.importable()).isEqualTo(Outcome.done(records));
        assertThat(records).hasSize(400);
        assertThat(records.get(0).need(KEY)).isEqualTo("R-0002");
        assertThat(records.get(0).value(DUE)).contains(LocalDate.of(2025, 12, 11));
        assertThat(records.get(0).value(COST)).contains(new BigDecimal("2000.5"));
        assertThat(records.get(1).value(RESPONSE)).contains("ACCEPT");
    }
}
