package org.programmeoffice.sandbox.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the meaning of a query, in words for the one who typed it. */
final class JqlProblems {
    private final Set<String> all = new LinkedHashSet<>();

    List<String> all() {
        return List.copyOf(all);
    }

    void unknownField(String name) {
        all.add("Field '%s' does not exist or you do not have permission to view it.".formatted(name));
    }

    void unknownValue(JqlField field, String value) {
        all.add("The value '%s' does not exist for the field '%s'.".formatted(value, field.name()));
    }

    void unknownIssue(JqlField field, String key) {
        all.add("An issue with key '%s' does not exist for field '%s'.".formatted(key, field.name()));
    }

    void unknownFunction(JqlField field, String name) {
        all.add("The function '%s()' cannot be used with the field '%s'.".formatted(name, field.name()));
    }

    void operator(JqlField field, JqlOperator operator) {
        all.add("The operator '%s' is not supported by the '%s' field.".formatted(operator.text(), field.name()));
    }

    void emptiness(JqlField field) {
        all.add("The field '%s' is never empty.".formatted(field.name()));
    }

    void date(JqlField field, String value) {
        all.add(("Date value '%s' for field '%s' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', "
                        + "'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.")
                .formatted(value, field.name()));
    }

    void number(JqlField field, String value) {
        all.add("The value '%s' for the field '%s' is not a number.".formatted(value, field.name()));
    }

    void order(String field) {
        all.add("Issues cannot be ordered by the field '%s'.".formatted(field));
    }
}
