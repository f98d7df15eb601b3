package org.programmeoffice.plan;

import java.util.ArrayList;
import java.util.OptionalLong;

/**
 * Writes the work items of a baseline as one text and reads them back: the step from one id to the next in base 36, with
 * the estimate behind a colon. Ten thousand items take some forty kilobytes.
 */
public final class FrozenScopeText {
    private static final String HEAD = "scope-1";
    private static final int RADIX = 36;

    private FrozenScopeText() {}

    public static String write(FrozenScope scope) {
        var text = new StringBuilder(HEAD);
        long before = 0;
        for (var item : scope.items()) {
            text.append(' ').append(Long.toString(item.id() - before, RADIX));
            item.points().ifPresent(points -> text.append(':').append(Long.toString(points, RADIX)));
            before = item.id();
        }
        return text.toString();
    }

    /** Returns the scope that {@link #write} wrote; any other text is a bug. */
    public static FrozenScope read(String text) {
        var words = text.split(" ", -1);
        if (!words[0].equals(HEAD)) {
            throw new IllegalArgumentException("not a frozen scope: " + words[0]);
        }
        var items = new ArrayList<FrozenItem>();
        long id = 0;
        for (int i = 1; i < words.length; i++) {
            int colon = words[i].indexOf(':');
            id += Long.parseLong(colon < 0 ? words[i] : words[i].substring(0, colon), RADIX);
            items.add(new FrozenItem(id, points(words[i], colon)));
        }
        return new FrozenScope(items);
    }

    private static OptionalLong points(String word, int colon) {
        return colon < 0 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(word.substring(colon + 1), RADIX));
    }
}
