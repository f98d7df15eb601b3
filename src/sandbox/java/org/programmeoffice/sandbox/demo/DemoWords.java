package org.programmeoffice.sandbox.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Summaries and labels for generated items: plausible ones, and one in eighty that means harm or is merely odd. */
public final class DemoWords {
    private static final int ODD_ONE_IN = 80;
    private static final List<String> VERBS = List.of(
            "Replace",
            "Design",
            "Test",
            "Document",
            "Migrate",
            "Inspect",
            "Publish",
            "Simplify",
            "Automate",
            "Prepare",
            "Review",
            "Connect",
            "Measure",
            "Renew",
            "Procure",
            "Translate",
            "Secure",
            "Retire");
    private static final List<String> THINGS = List.of(
            "the control panel",
            "the permit form",
            "the invoice interface",
            "the sensor network",
            "the cable register",
            "the notification letters",
            "the maintenance plan",
            "the user manual",
            "the address import",
            "the tender documents",
            "the work order screen",
            "the backup procedure",
            "the drawings",
            "the complaint process",
            "the access rights",
            "the annual report",
            "the test data",
            "the subsidy request",
            "the opening hours page",
            "the noise model");
    private static final List<String> PLACES = List.of(
            "of Zuiderpolder",
            "of the old harbour",
            "for Molenwijk",
            "of pumping station Lely",
            "for the town hall",
            "of the Rijnkade",
            "for residents",
            "of the water board",
            "for contractors",
            "of the Eendracht bridge",
            "for schools",
            "of the central depot",
            "for the council",
            "of Oosterdijk",
            "for 2027",
            "of the regional archive");
    private static final List<String> THEMES = List.of(
            "Reinforcement",
            "Digital counter",
            "Renewal",
            "Handover",
            "Cost saving",
            "Accessibility",
            "Cutover",
            "Monitoring",
            "Safety",
            "Preparation");
    private static final List<String> ODD = List.of(
            "<script>alert('summary')</script>",
            "=cmd|' /C calc'!A0",
            "+31 20 555 01 23 is not a formula",
            "-2 degrees: frost on the valves",
            "@everyone reads this \"quoted\" text, or doesn't",
            "Enquête over de veiligheid van fietsers in Súdwest – één vraag",
            "Übergabe an die Nachbargemeinde ✓ 水",
            "<img src=x onerror=alert(1)> & friends",
            "' OR 1=1 --",
            "${jndi:none} $view.rows #set($x = 1) {{7*7}}");
    private static final List<String> LABELS =
            List.of("accessibility", "privacy", "quick-win", "supplier", "Debt", "regulation", "winter");

    private DemoWords() {}

    /** Returns the summary of an item. */
    public static String summary(DemoItem item) {
        var random = new SplittableRandom(item.words());
        if (random.nextInt(ODD_ONE_IN) == 0) {
            return pick(ODD, random);
        }
        var thing = pick(THINGS, random) + " " + pick(PLACES, random);
        return switch (item.type()) {
            case EPIC -> pick(THEMES, random) + ": " + thing;
            case BUG -> "Fault in " + thing;
            default -> pick(VERBS, random) + " " + thing;
        };
    }

    /** Returns the labels of an item: mostly none. */
    public static List<String> labels(DemoItem item) {
        var random = new SplittableRandom(~item.words());
        return random.nextInt(5) == 0 ? List.of(pick(LABELS, random)) : List.of();
    }

    private static String pick(List<String> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }
}
