package org.programmeoffice.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a {@code …View} record into maps, lists, text and flags, which is all that a template meets. An empty optional
 * becomes an absent entry. A value of any other type is a bug, and so is a name that the host would not escape.
 */
final class ViewMaps {
    private ViewMaps() {}

    /** Returns one entry per component. */
    static Map<String, Object> of(Record view) {
        var map = new LinkedHashMap<String, Object>();
        for (var component : view.getClass().getRecordComponents()) {
            if (component.getName().endsWith("Html")) {
                throw new IllegalArgumentException("the host does not escape " + component);
            }
            var value = read(view, component);
            if (!(value instanceof Optional<?> optional)) {
                map.put(component.getName(), plain(value));
            } else if (optional.isPresent()) {
                map.put(component.getName(), plain(optional.get()));
            }
        }
        return map;
    }

    private static Object plain(Object value) {
        if (value instanceof Record view) {
            return of(view);
        }
        if (value instanceof List<?> list) {
            var plain = new ArrayList<Object>(list.size());
            list.forEach(element -> plain.add(plain(element)));
            return plain;
        }
        if (value instanceof String || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException("a template cannot show a " + value.getClass());
    }

    private static Object read(Record view, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(view);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of a view", e);
        }
    }
}
