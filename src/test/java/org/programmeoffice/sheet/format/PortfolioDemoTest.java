package org.programmeoffice.sheet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.sheet.ChoiceRule;
import org.programmeoffice.sheet.DateRule;
import org.programmeoffice.sheet.ImportChoices;
import org.programmeoffice.sheet.NumberRule;
import org.programmeoffice.sheet.PreviewImport;
import org.programmeoffice.sheet.SheetField;
import org.programmeoffice.sheet.SheetPreview;
import org.programmeoffice.sheet.TextRule;

/** Government's major projects, a file that nobody here wrote; where it is present. */
class PortfolioDemoTest {
    private static final Path FILE = Path.of("../shared/data/portfolio-demo/gmpp-nine-departments.csv");
    private static final SheetField<LocalDate> SNAPSHOT = SheetField.mandatory("snapshot", new DateRule(), "As of");
    private static final SheetField<String> DEPARTMENT =
            SheetField.mandatory("portfolio", new TextRule(20), "Department", "Departement");
    private static final SheetField<String> TITLE = SheetField.mandatory("title", new TextRule(250), "Project");
    private static final SheetField<BigDecimal> COST =
            SheetField.optional("budget", NumberRule.between(0, 1_000_000, 2), "Whole life cost", "Budget");
    private static final SheetField<BigDecimal> MONTHS =
            SheetField.optional("months", NumberRule.between(0, 1_000, 1), "Approved duration months");
    private static final SheetField<String> RATING = SheetField.optional(
            "rating",
            new ChoiceRule<>(String.class, Map.of("R", List.of("Red"), "A", List.of("Amber"), "G", List.of("Green"))),
            "Delivery confidence");

    @Test
    void everyRowIsReadWithoutAnError() throws IOException {
        assumeThat(java.nio.file.Files.exists(FILE)).isTrue();

        var file = Files.read(java.nio.file.Files.readAllBytes(FILE));
        var outcome = new PreviewImport(List.of(SNAPSHOT, DEPARTMENT, TITLE, COST, MONTHS, RATING))
                .preview(file, ImportChoices.NONE);

        var preview = ((Outcome.Done<SheetPreview>) outcome).value();
        assertThat(preview.errors()).isEmpty();
        assertThat(preview.records()).hasSize(155);
        assertThat(preview.mapping().matches()).hasSize(6);
        var defra = preview.records().stream()
                .filter(record -> record.need(SNAPSHOT).equals(LocalDate.of(2025, 3, 31)))
                .filter(record -> record.need(DEPARTMENT).equals("DEFRA"))
                .toList();
        assertThat(defra)
                .hasSize(11)
                .filteredOn(record -> record.value(RATING).isPresent())
                .hasSize(8);
        assertThat(defra.stream()
                        .flatMap(record -> record.value(COST).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("37485.76");
    }
}
