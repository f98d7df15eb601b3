package org.programmeoffice.sandbox.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Replaces the marks in a step: <code>{name}</code> is what an earlier step kept, <code>{day+30}</code> the day thirty days after today
 * and <code>{month-2}</code> the month two months ago, so that the story is as fresh as the day on which it is told.
 */
final class Wording {
    private static final Pattern MARK = Pattern.compile("\\{(day|month)([+-]\\d+)}|\\{([A-Za-z]+)}");

    private final LocalDate today;
    private final Map<String, String> kept = new HashMap<>();

    Wording(LocalDate today) {
        this.today = today;
    }

    void keep(String name, String value) {
        kept.put(name, value);
    }

    String of(String text) {
        return MARK.matcher(text).replaceAll(this::replacement);
    }

    private String replacement(MatchResult mark) {
        if (mark.group(3) != null) {
            String value = kept.get(mark.group(3));
            if (value == null) {
                throw new IllegalStateException("The story has kept no " + mark.group(3) + " yet");
            }
            return value;
        }
        int count = Integer.parseInt(mark.group(2));
        return mark.group(1).equals("day")
                ? today.plusDays(count).toString()
                : YearMonth.from(today).plusMonths(count).toString();
    }
}
