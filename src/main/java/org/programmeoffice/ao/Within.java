package org.programmeoffice.ao;

import java.util.Collection;
import java.util.Collections;

/**
 * A condition that a column holds one of some values. Keep the values to a few hundred: some databases take no more than
 * a thousand.
 *
 * @param clause for {@code where}
 * @param values what its question marks stand for
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to a method with variable arguments at once, never compared
public record Within(String clause, Object[] values) {
    /** Returns the condition; with no values, one that never holds. */
    public static Within of(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return new Within("1 = 0", new Object[0]);
        }
        var marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return new Within(column + " IN (" + marks + ")", values.toArray());
    }
}
