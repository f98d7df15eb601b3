package org.programmeoffice.sandbox.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Makes the order of a search: upwards unless said otherwise, empty fields last, equals by key. */
final class JqlSorting {
    private final Function<String, Optional<JqlField>> fields;
    private final JqlProblems problems;

    JqlSorting(Function<String, Optional<JqlField>> fields, JqlProblems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    Sort of(JqlOrder order) {
        var sorts = new ArrayList<SortField>();
        for (var by : order.fields()) {
            fields.apply(by.field())
                    .ifPresent(field -> sorts.addAll(by(field, by.descending().orElse(false))));
        }
        sorts.addAll(key(order.fields().isEmpty()));
        return new Sort(sorts.toArray(SortField[]::new));
    }

    private List<SortField> by(JqlField field, boolean down) {
        return switch (field.kind()) {
            case ISSUE -> key(down);
            case DATE, DAY, NUMBER -> List.of(number(field.index(), down));
            case USER, PARENT, EPIC -> List.of(text(field.index(), down));
            case CHOICE, CATEGORY -> choice(field, down);
            default -> other(field, down);
        };
    }

    private List<SortField> choice(JqlField field, boolean down) {
        return switch (field.index()) {
            case SystemFields.PROJECT -> List.of(text(SystemFields.PROJECT_KEY, down));
            case SystemFields.FIX_VERSION, SystemFields.COMPONENT -> none(field);
            default -> List.of(text(field.index(), down));
        };
    }

    private List<SortField> other(JqlField field, boolean down) {
        return field.index().equals(SystemFields.SUMMARY)
                ? List.of(text(SystemFields.SUMMARY_ORDER, down))
                : none(field);
    }

    private List<SortField> none(JqlField field) {
        problems.order(field.name());
        return List.of();
    }

    private static List<SortField> key(boolean down) {
        return List.of(
                text(SystemFields.PROJECT_KEY, down), new SortField(SystemFields.NUMBER, SortField.Type.LONG, down));
    }

    private static SortField number(String index, boolean down) {
        var sort = new SortField(index, SortField.Type.LONG, down);
        sort.setMissingValue(down ? Long.MIN_VALUE : Long.MAX_VALUE);
        return sort;
    }

    private static SortField text(String index, boolean down) {
        var sort = new SortField(index, SortField.Type.STRING, down);
        sort.setMissingValue(down ? SortField.STRING_FIRST : SortField.STRING_LAST);
        return sort;
    }
}
