package org.programmeoffice.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.programmeoffice.rollup.RagStatus;
import org.programmeoffice.sheet.ChoiceRule;
import org.programmeoffice.sheet.DateRule;
import org.programmeoffice.sheet.NumberRule;
import org.programmeoffice.sheet.SheetField;
import org.programmeoffice.sheet.TextRule;

/**
 * The columns of a list of projects in a spreadsheet, by the names that people give them in English and Dutch. What some call
 * a category is a programme to others: where its cells are no codes of ours, the column is taken for the programme.
 */
final class RecordSheet {
    static final SheetField<String> REFERENCE = text(
            "reference", 100, "External reference", "Extern kenmerk", "Reference", "Kenmerk", "ID", "Projectnummer");
    static final SheetField<String> PORTFOLIO =
            text("portfolio", 255, "Portfolio", "Portefeuille", "Department", "Afdeling", "Directie", "Sector");
    static final SheetField<String> PROGRAMME =
            text("programme", 255, "Programme", "Programma", "Program", "Category", "Categorie");
    static final SheetField<String> TITLE = SheetField.mandatory(
            "title", new TextRule(255), "Project", "Title", "Titel", "Project name", "Projectnaam", "Naam", "Name");
    static final SheetField<String> DESCRIPTION =
            text("description", 30_000, "Description", "Omschrijving", "Beschrijving");
    static final SheetField<String> CATEGORY = SheetField.optional(
            "category",
            new ChoiceRule<>(
                    String.class,
                    codes(
                            ProfileField.CATEGORIES,
                            Map.of(
                                    "RUN",
                                    "In stand houden",
                                    "GROW",
                                    "Groeien",
                                    "TRANSFORM",
                                    "Vernieuwen",
                                    "MANDATORY",
                                    "Verplicht"))),
            "Category",
            "Categorie");
    static final SheetField<String> TIER = SheetField.optional(
            "tier",
            new ChoiceRule<>(
                    String.class,
                    codes(ProfileField.TIERS, Map.of("LOW", "Laag", "MEDIUM", "Gemiddeld", "HIGH", "Hoog"))),
            "Complexity",
            "Complexiteit",
            "Tier");
    static final SheetField<String> TAGS = text("tags", 1000, "Tags", "Trefwoorden", "Labels");
    static final SheetField<LocalDate> ON =
            SheetField.optional("on", new DateRule(), "As of", "Peildatum", "Snapshot", "Report date", "Datum");
    static final SheetField<RagStatus> CONFIDENCE = SheetField.optional(
            "confidence",
            new ChoiceRule<>(RagStatus.class, colours()),
            "Delivery confidence",
            "Leververtrouwen",
            "Confidence",
            "RAG",
            "Rating");
    static final SheetField<BigDecimal> COST = SheetField.optional(
            "cost",
            NumberRule.between(0, 1_000_000_000_000L, 6),
            "Whole-life cost",
            "Levensduurkosten",
            "Total cost",
            "Totale kosten",
            "Cost",
            "Kosten");
    static final SheetField<String> CURRENCY = text("currency", 3, "Currency", "Valuta", "Munt");

    private RecordSheet() {}

    static List<SheetField<?>> fields() {
        return List.of(
                REFERENCE,
                PORTFOLIO,
                PROGRAMME,
                TITLE,
                DESCRIPTION,
                CATEGORY,
                TIER,
                TAGS,
                ON,
                CONFIDENCE,
                COST,
                CURRENCY);
    }

    private static SheetField<String> text(String name, int longest, String... headings) {
        return SheetField.optional(name, new TextRule(longest), headings);
    }

    private static Map<String, List<String>> codes(Set<String> codes, Map<String, String> dutch) {
        var names = new LinkedHashMap<String, List<String>>();
        codes.forEach(code -> names.put(code, List.of(code, dutch.getOrDefault(code, code))));
        return names;
    }

    private static Map<RagStatus, List<String>> colours() {
        var names = new LinkedHashMap<RagStatus, List<String>>();
        names.put(RagStatus.RED, List.of("Red", "Rood", "R"));
        names.put(RagStatus.AMBER, List.of("Amber", "Oranje", "A", "O"));
        names.put(RagStatus.GREEN, List.of("Green", "Groen", "G"));
        names.put(
                RagStatus.GREY,
                List.of("No data", "Geen gegevens", "Grey", "Grijs", "Unknown", "Onbekend", "Not published", "Exempt"));
        return names;
    }
}
