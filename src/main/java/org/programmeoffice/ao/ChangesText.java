package org.programmeoffice.ao;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.Change;

/**
 * How the changes of a revision are kept: a JSON array in the order given, of objects with exactly {@code field}, {@code
 * old} and {@code new} in that order, null for nothing, no space between. The same changes give the same text.
 */
final class ChangesText {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Map<String, @Nullable String>>> SHAPE = new TypeReference<>() {};

    private ChangesText() {}

    static String write(List<Change> changes) {
        var list = new ArrayList<Map<String, @Nullable String>>();
        for (var change : changes) {
            Map<String, @Nullable String> object = new LinkedHashMap<>();
            object.put("field", change.field());
            object.put("old", change.before());
            object.put("new", change.after());
            list.add(object);
        }
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write changes of " + changes.size() + " fields", e);
        }
    }

    static List<Change> read(String text) {
        try {
            return JSON.readValue(text, SHAPE).stream().map(ChangesText::change).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a revision holds no changes but: " + text, e);
        }
    }

    private static Change change(Map<String, @Nullable String> object) {
        var field = object.get("field");
        if (field == null) {
            throw new IllegalStateException("a change without a field: " + object);
        }
        return new Change(field, object.get("old"), object.get("new"));
    }
}
