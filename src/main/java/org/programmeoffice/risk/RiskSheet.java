package org.programmeoffice.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.sheet.ChoiceRule;
import org.programmeoffice.sheet.DateRule;
import org.programmeoffice.sheet.NumberRule;
import org.programmeoffice.sheet.People;
import org.programmeoffice.sheet.PercentRule;
import org.programmeoffice.sheet.PersonRule;
import org.programmeoffice.sheet.SheetField;
import org.programmeoffice.sheet.TextRule;
import org.programmeoffice.sheet.WholeNumberRule;

/**
 * The columns of a risk register in a spreadsheet, by the names that people give them in English and Dutch. An impact
 * that names no dimension counts as one of scope and quality.
 */
final class RiskSheet {
    static final SheetField<String> KEY = SheetField.key(
            "key", new TextRule(20), "Risk ID", "Risiconummer", "Risico ID", "Risk no", "ID", "Nummer", "Key");
    static final SheetField<String> TITLE =
            SheetField.mandatory("title", new TextRule(255), "Title", "Titel", "Risk", "Risico", "Risk title", "Naam");
    static final SheetField<RiskKind> KIND =
            choice("kind", RiskKind.class, kinds(), "Kind", "Soort", "Threat or opportunity", "Type");
    static final SheetField<RiskCategory> CATEGORY =
            choice("category", RiskCategory.class, categories(), "Category", "Categorie");
    static final SheetField<String> CAUSE = text("cause", "Cause", "Oorzaak");
    static final SheetField<String> EVENT =
            text("event", "Event", "Gebeurtenis", "Description", "Omschrijving", "Beschrijving");
    static final SheetField<String> EFFECT = text("effect", "Effect", "Consequence", "Gevolgen", "Consequentie");
    static final SheetField<Integer> PROBABILITY =
            point("probability", "Probability", "Kans", "Likelihood", "Waarschijnlijkheid");
    static final SheetField<Integer> IMPACT = point("impact", "Impact", "Gevolg", "Severity", "Ernst");
    static final SheetField<Integer> SCORE =
            SheetField.optional("score", new WholeNumberRule(1, 25), "Score", "Risicoscore", "Risk score");
    static final SheetField<Integer> TARGET_PROBABILITY =
            point("targetProbability", "Target probability", "Doelkans", "Kans na maatregel", "Restkans");
    static final SheetField<Integer> TARGET_IMPACT =
            point("targetImpact", "Target impact", "Doelgevolg", "Gevolg na maatregel", "Restgevolg");
    static final SheetField<BigDecimal> PERCENT = SheetField.optional(
            "percent", new PercentRule(0, 100, 2), "Probability %", "Kans %", "Probability in %", "Kans in %");
    static final SheetField<BigDecimal> LEAST = money("least", "Cost at least", "Kosten minstens");
    static final SheetField<BigDecimal> LIKELY =
            money("likely", "Cost, likely", "Kosten, waarschijnlijk", "Cost impact", "Financieel gevolg", "Schade");
    static final SheetField<BigDecimal> MOST = money("most", "Cost at most", "Kosten hoogstens");
    static final SheetField<String> CURRENCY =
            SheetField.optional("currency", new TextRule(3), "Currency", "Valuta", "Munt");
    static final SheetField<ResponseType> RESPONSE =
            choice("response", ResponseType.class, responses(), "Response", "Maatregel", "Response type", "Strategie");
    static final SheetField<String> ACTIONS =
            text("actions", "Response actions", "Acties", "Mitigation", "Beheersmaatregel", "Maatregelen");
    static final SheetField<LocalDate> REVIEW = day("reviewBy", "Review by", "Beoordelen voor", "Review date");
    static final SheetField<LocalDate> PROXIMITY =
            day("proximityDate", "May happen on", "Kan gebeuren op", "Proximity date", "Datum nabijheid");

    private static final long GREATEST = 1_000_000_000_000L;

    final SheetField<UserKey> owner;
    final SheetField<UserKey> actionee;

    /** @param people who may be meant by a name in the file */
    RiskSheet(People people) {
        owner = SheetField.optional(
                "owner", new PersonRule(people), "Owner", "Eigenaar", "Risk owner", "Risicoeigenaar");
        actionee = SheetField.optional(
                "actionee", new PersonRule(people), "Actionee", "Actiehouder", "Action owner", "Uitvoerder");
    }

    List<SheetField<?>> fields() {
        return List.of(
                KEY,
                TITLE,
                KIND,
                CATEGORY,
                CAUSE,
                EVENT,
                EFFECT,
                PROBABILITY,
                IMPACT,
                SCORE,
                TARGET_PROBABILITY,
                TARGET_IMPACT,
                PERCENT,
                LEAST,
                LIKELY,
                MOST,
                CURRENCY,
                RESPONSE,
                ACTIONS,
                owner,
                actionee,
                REVIEW,
                PROXIMITY);
    }

    private static SheetField<String> text(String name, String... headings) {
        return SheetField.optional(name, new TextRule(RiskDraft.LONGEST), headings);
    }

    private static SheetField<Integer> point(String name, String... headings) {
        return SheetField.optional(name, new WholeNumberRule(1, Rating.MOST), headings);
    }

    private static SheetField<BigDecimal> money(String name, String... headings) {
        return SheetField.optional(name, NumberRule.between(0, GREATEST, 2), headings);
    }

    private static SheetField<LocalDate> day(String name, String... headings) {
        return SheetField.optional(name, new DateRule(), headings);
    }

    private static <E extends Enum<E>> SheetField<E> choice(
            String name, Class<E> type, Map<E, List<String>> names, String... headings) {
        return SheetField.optional(name, new ChoiceRule<>(type, names), headings);
    }

    private static Map<RiskKind, List<String>> kinds() {
        return named(
                RiskKind.values(),
                kind -> kind == RiskKind.THREAT
                        ? List.of("Threat", "Bedreiging", "Risk", "Risico")
                        : List.of("Opportunity", "Kans"));
    }

    private static Map<RiskCategory, List<String>> categories() {
        return named(RiskCategory.values(), category -> switch (category) {
            case STRATEGIC -> List.of("Strategic", "Strategisch");
            case FINANCIAL -> List.of("Financial", "Financieel");
            case COMMERCIAL -> List.of("Commercial", "Commercieel", "Supplier", "Leverancier");
            case LEGAL -> List.of("Legal", "Juridisch");
            case ORGANISATIONAL -> List.of("Organisational", "Organizational", "Organisatorisch", "Organisatie");
            case PEOPLE -> List.of("People", "Mensen", "Personeel", "Staff");
            case TECHNICAL -> List.of("Technical", "Technisch", "Techniek");
            case SECURITY -> List.of("Security", "Beveiliging");
            case EXTERNAL -> List.of("External", "Extern");
            case OTHER -> List.of("Other", "Overig");
        });
    }

    private static Map<ResponseType, List<String>> responses() {
        return named(ResponseType.values(), response -> switch (response) {
            case AVOID -> List.of("Avoid", "Vermijden");
            case REDUCE -> List.of("Reduce", "Verminderen", "Mitigate", "Reduceren");
            case EXPLOIT -> List.of("Exploit", "Benutten");
            case ENHANCE -> List.of("Enhance", "Vergroten");
            case TRANSFER -> List.of("Transfer", "Overdragen");
            case SHARE -> List.of("Share", "Delen");
            case ACCEPT -> List.of("Accept", "Accepteren");
            case PREPARE -> List.of("Prepare contingency", "Prepare", "Noodplan maken", "Noodplan");
        });
    }

    private static <E extends Enum<E>> Map<E, List<String>> named(E[] all, Function<E, List<String>> names) {
        var map = new LinkedHashMap<E, List<String>>();
        Arrays.stream(all).forEach(one -> map.put(one, names.apply(one)));
        return map;
    }
}
