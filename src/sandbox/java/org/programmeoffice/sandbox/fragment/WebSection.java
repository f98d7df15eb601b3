package org.programmeoffice.sandbox.fragment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.programmeoffice.sandbox.descriptor.Element;
import org.programmeoffice.sandbox.host.Translations;
import org.programmeoffice.sandbox.osgi.AppBundle;

/** A group of links at a place; its own links name the place {@code location/key}. */
public record WebSection(
        String key,
        String location,
        int weight,
        Optional<Label> label,
        Predicate<Map<String, Object>> shown,
        Element element) {

    public static WebSection read(Element module, AppBundle app, Translations texts) {
        module.allow(
                Set.of("key", "name", "location", "weight", "i18n-name-key"),
                Set.of("label", "description", "param", "condition", "conditions"));
        Optional<Label> label = module.child("label").map(any -> Label.read(module, "label", texts));
        return new WebSection(
                module.need("key"),
                module.need("location"),
                module.weight(),
                label,
                Conditions.of(module, app),
                module);
    }

    public String place() {
        return location + "/" + key;
    }
}
