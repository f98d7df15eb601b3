package org.programmeoffice.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a frozen plan as one text and reads it back. The same plan always gives the same text.
 *
 * <p>One line for each entry; words are separated by a space and a name, which may hold anything, comes last. Numbers of
 * work items are written as the step from the one before, in base 36, with their estimate behind a colon, so that ten
 * thousand items take some forty kilobytes.
 */
public final class FrozenPlanText {
    private static final String HEAD = "plan 1";
    private static final int RADIX = 36;

    private FrozenPlanText() {}

    public static String write(FrozenPlan plan) {
        var lines = new ArrayList<String>(List.of(HEAD));
        plan.milestones()
                .forEach(entry -> lines.add("milestone " + entry.number() + " " + entry.date() + " "
                        + (entry.key() ? "key" : "-") + " " + escape(entry.name())));
        plan.stages()
                .forEach(entry -> lines.add("stage " + entry.number() + " "
                        + day(entry.dates().start()) + " " + day(entry.dates().finish()) + " " + escape(entry.name())));
        lines.add("currency " + plan.budget().currency());
        plan.budget().planned().forEach((category, months) -> lines.add("budget " + category + months(months)));
        lines.add("scope" + items(plan.scope().items()));
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

    private static String months(SortedMap<YearMonth, Long> months) {
        var text = new StringBuilder();
        months.forEach(
                (month, amount) -> text.append(' ').append(month).append('=').append(amount));
        return text.toString();
    }

    private static String items(List<FrozenItem> items) {
        var text = new StringBuilder();
        long before = 0;
        for (var item : items) {
            text.append(' ').append(Long.toString(item.id() - before, RADIX));
            item.points().ifPresent(points -> text.append(':').append(Long.toString(points, RADIX)));
            before = item.id();
        }
        return text.toString();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }

    private static String escape(String name) {
        return name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String text) {
        var name = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '\\') {
                i++;
                next = text.charAt(i) == 'n' ? '\n' : text.charAt(i) == 'r' ? '\r' : '\\';
            }
            name.append(next);
        }
        return name.toString();
    }

    /** What was read so far. */
    private static final class Parts {
        private final List<FrozenMilestone> milestones = new ArrayList<>();
        private final List<FrozenStage> stages = new ArrayList<>();
        private final List<Currency> currency = new ArrayList<>();
        private final Map<CostCategory, SortedMap<YearMonth, Long>> budget = new TreeMap<>();
        private final List<FrozenItem> items = new ArrayList<>();

        void read(String line) {
            var words = line.split(" ", 5);
            switch (words[0]) {
                case "milestone" ->
                    milestones.add(new FrozenMilestone(
                            Integer.parseInt(words[1]),
                            unescape(words[4]),
                            words[3].equals("key"),
                            LocalDate.parse(words[2])));
                case "stage" ->
                    stages.add(new FrozenStage(
                            Integer.parseInt(words[1]),
                            unescape(words[4]),
                            new PlanDates(day(words[2]), day(words[3]))));
                case "currency" -> currency.add(Currency.getInstance(words[1]));
                case "budget" -> budget.put(CostCategory.valueOf(words[1]), months(line.split(" ", -1)));
                case "scope" -> items(line.split(" ", -1));
                default -> throw new IllegalArgumentException("not an entry of a frozen plan: " + words[0]);
            }
        }

        FrozenPlan plan() {
            return new FrozenPlan(
                    milestones, stages, new FrozenBudget(currency.get(0), budget), new FrozenScope(items));
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

        private void items(String[] words) {
            long id = 0;
            for (int i = 1; i < words.length; i++) {
                int colon = words[i].indexOf(':');
                id += Long.parseLong(colon < 0 ? words[i] : words[i].substring(0, colon), RADIX);
                var points = colon < 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(Long.parseLong(words[i].substring(colon + 1), RADIX));
                items.add(new FrozenItem(id, points));
            }
        }
    }
}
