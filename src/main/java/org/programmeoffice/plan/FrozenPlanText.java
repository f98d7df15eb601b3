package org.programmeoffice.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a frozen plan as one text and reads it back. The same plan always gives the same text: one line for each entry,
 * its words separated by a space, with the name, which may hold anything, last.
 */
public final class FrozenPlanText {
    private static final String HEAD = "plan 1";

    private FrozenPlanText() {}

    public static String write(FrozenPlan plan) {
        var lines = new ArrayList<String>(List.of(HEAD));
        plan.milestones().forEach(entry -> lines.add(milestone(entry)));
        plan.stages().forEach(entry -> lines.add(stage(entry)));
        plan.budget().ifPresent(budget -> {
            lines.add("currency " + budget.currency());
            budget.planned().forEach((category, months) -> lines.add("budget " + category + months(months)));
        });
        var scope = plan.scope();
        lines.add("scope " + scope.items() + " " + scope.estimated() + " " + scope.points());
        return String.join("\n", lines);
    }

    /** Returns the plan that {@link #write} wrote; any other text is a bug. */
    public static FrozenPlan read(String text) {
        var lines = text.split("\n", -1);
        if (!lines[0].equals(HEAD)) {
            throw new IllegalArgumentException("not a frozen plan: " + lines[0]);
        }
        var parts = new Parts();
        for (int i = 1; i < lines.length; i++) {
            parts.read(lines[i]);
        }
        return parts.plan();
    }

    private static String milestone(FrozenMilestone entry) {
        var mark = entry.key() ? "key" : "-";
        return "milestone " + entry.number() + " " + entry.date() + " " + mark + " " + EscapedLine.write(entry.name());
    }

    private static String stage(FrozenStage entry) {
        var dates = day(entry.dates().start()) + " " + day(entry.dates().finish());
        return "stage " + entry.number() + " " + dates + " " + EscapedLine.write(entry.name());
    }

    private static String months(SortedMap<YearMonth, Long> months) {
        var text = new StringBuilder();
        months.forEach(
                (month, amount) -> text.append(' ').append(month).append('=').append(amount));
        return text.toString();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }

    /** What was read so far. */
    private static final class Parts {
        private final List<FrozenMilestone> milestones = new ArrayList<>();
        private final List<FrozenStage> stages = new ArrayList<>();
        private final List<Currency> currency = new ArrayList<>();
        private final Map<CostCategory, SortedMap<YearMonth, Long>> budget = new TreeMap<>();
        private final List<ScopeSize> scope = new ArrayList<>();

        void read(String line) {
            var words = line.split(" ", 5);
            switch (words[0]) {
                case "milestone" -> milestones.add(milestone(words));
                case "stage" -> stages.add(stage(words));
                case "currency" -> currency.add(Currency.getInstance(words[1]));
                case "budget" -> budget.put(CostCategory.valueOf(words[1]), months(line.split(" ", -1)));
                case "scope" -> scope.add(scope(words));
                default -> throw new IllegalArgumentException("not an entry of a frozen plan: " + words[0]);
            }
        }

        FrozenPlan plan() {
            var money = currency.stream().findFirst().map(unit -> new FrozenBudget(unit, budget));
            return new FrozenPlan(milestones, stages, money, scope.get(0));
        }

        private static FrozenMilestone milestone(String[] words) {
            return new FrozenMilestone(
                    Integer.parseInt(words[1]),
                    EscapedLine.read(words[4]),
                    words[3].equals("key"),
                    LocalDate.parse(words[2]));
        }

        private static FrozenStage stage(String[] words) {
            var dates = new PlanDates(day(words[2]), day(words[3]));
            return new FrozenStage(Integer.parseInt(words[1]), EscapedLine.read(words[4]), dates);
        }

        private static Optional<LocalDate> day(String word) {
            return word.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(word));
        }

        private static SortedMap<YearMonth, Long> months(String[] words) {
            var months = new TreeMap<YearMonth, Long>();
            for (int i = 2; i < words.length; i++) {
                int sign = words[i].indexOf('=');
                months.put(YearMonth.parse(words[i].substring(0, sign)), Long.valueOf(words[i].substring(sign + 1)));
            }
            return months;
        }

        private static ScopeSize scope(String[] words) {
            return new ScopeSize(Integer.parseInt(words[1]), Integer.parseInt(words[2]), Long.parseLong(words[3]));
        }
    }
}
