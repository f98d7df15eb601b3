package org.programmeoffice.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The months in English and Dutch, whole and as people shorten them. */
final class MonthNames {
    private static final String[] NAMES = {
        "january januari jan",
        "february februari feb febr",
        "march maart mar mrt maa",
        "april apr",
        "may mei",
        "june juni jun",
        "july juli jul",
        "august augustus aug",
        "september sep sept",
        "october oktober oct okt",
        "november nov",
        "december dec"
    };
    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /** Returns the month's number from 1; empty if the word names none. */
    static Optional<Integer> monthOf(String word) {
        return Optional.ofNullable(MONTHS.get(HeadingText.plain(word)));
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (int month = 1; month <= NAMES.length; month++) {
            for (var name : NAMES[month - 1].split(" ", -1)) {
                months.put(name, month);
            }
        }
        return Map.copyOf(months);
    }
}
