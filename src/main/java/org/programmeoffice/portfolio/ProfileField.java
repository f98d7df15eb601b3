package org.programmeoffice.portfolio;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.common.InitiativeKind;

/** A field of the record besides title and description. Its value is a text in one fixed form; empty if there is none. */
public enum ProfileField {
    /** What it is done for; {@link #CATEGORIES}. */
    CATEGORY("category", InitiativeKind.PROGRAMME, InitiativeKind.PROJECT),
    /** How demanding it is, which says how much has to be written about it; {@link #TIERS}. */
    TIER("tier", InitiativeKind.PROGRAMME, InitiativeKind.PROJECT),
    /** What another administration calls it; no two initiatives have the same. */
    REFERENCE("reference", InitiativeKind.PORTFOLIO, InitiativeKind.PROGRAMME, InitiativeKind.PROJECT),
    /** Words to find it by, with commas between them. */
    TAGS("tags", InitiativeKind.PORTFOLIO, InitiativeKind.PROGRAMME, InitiativeKind.PROJECT),
    /** The objectives of its portfolio that it serves, by their codes with commas between them. */
    SERVES("serves", InitiativeKind.PROGRAMME, InitiativeKind.PROJECT),
    /** The future that the programme is for. */
    VISION("vision", InitiativeKind.PROGRAMME),
    /** Who wants the programme and decides whether it goes on; a name in each line, no rights come from it. */
    SPONSORS("sponsors", InitiativeKind.PROGRAMME),
    /** Who brings the change into the work of every day; a name in each line. */
    CHANGE_MANAGERS("changeManagers", InitiativeKind.PROGRAMME),
    /** Who speaks for those that will use what the project delivers; a name in each line. */
    SENIOR_USERS("seniorUsers", InitiativeKind.PROJECT),
    /** Who speaks for those that make it; a name in each line. */
    SENIOR_SUPPLIERS("seniorSuppliers", InitiativeKind.PROJECT),
    /** What a portfolio is for, the most important first; one {@link Objective} in each line. */
    OBJECTIVES("objectives", InitiativeKind.PORTFOLIO),
    /** In which the portfolio reports; an ISO code. */
    CURRENCY("currency", InitiativeKind.PORTFOLIO),
    /** How much may be spent in each year, in the portfolio's currency; {@code 2026: 1200000} in each line. */
    ENVELOPE("envelope", InitiativeKind.PORTFOLIO);

    /** The codes of a category, in their order. */
    public static final Set<String> CATEGORIES = codes("RUN", "GROW", "TRANSFORM", "MANDATORY");

    /** The codes of a tier, in their order. */
    public static final Set<String> TIERS = codes("LOW", "MEDIUM", "HIGH");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // filled once and never changed
    private final Set<InitiativeKind> kinds;

    ProfileField(String word, InitiativeKind first, InitiativeKind... others) {
        this.word = word;
        this.kinds = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** Returns the name of the field in requests, answers and history, such as {@code seniorUsers}. */
    public String word() {
        return word;
    }

    /** Returns the field of that name; empty if there is none. */
    public static Optional<ProfileField> ofWord(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }

    /** Returns whether initiatives of that kind have the field. */
    public boolean isOf(InitiativeKind kind) {
        return kinds.contains(kind);
    }

    /** Returns the key of the field's name in the text files. */
    public String textKey() {
        return "pmo.portfolio.field." + word;
    }

    /** Returns the codes that the field may have; empty if it is free. */
    public Set<String> codes() {
        return switch (this) {
            case CATEGORY -> CATEGORIES;
            case TIER -> TIERS;
            default -> Set.of();
        };
    }

    /** Returns the key of the name of one of its codes in the text files. */
    public String textKey(String code) {
        return "pmo.portfolio." + word + "." + code.toLowerCase(Locale.ROOT);
    }

    private static Set<String> codes(String... codes) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(codes)));
    }
}
