package org.programmeoffice.bench;

import java.util.Map;
import java.util.Objects;

/** A loaded item as a host hands it out: known fields, and the others by name. */
record LoadedItem(long id, String key, String summary, String status, Map<String, Object> fields) {
    boolean isDone() {
        return status.equals("5") || status.equals("6");
    }

    String text(String field) {
        return String.valueOf(fields.get(field));
    }

    double number(String field) {
        return ((Number) Objects.requireNonNull(fields.get(field))).doubleValue();
    }
}
