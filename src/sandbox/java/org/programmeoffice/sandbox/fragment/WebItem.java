package org.programmeoffice.sandbox.fragment;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.programmeoffice.sandbox.descriptor.Element;
import org.programmeoffice.sandbox.host.Translations;
import org.programmeoffice.sandbox.osgi.AppBundle;

/** A link at a place; the link is a text with {@code $} references into the page's context. */
public record WebItem(
        String key,
        String section,
        int weight,
        Label label,
        String link,
        String linkId,
        Map<String, String> params,
        Predicate<Map<String, Object>> shown,
        Element element) {

    public static WebItem read(Element module, AppBundle app, Translations texts) {
        module.allow(
                Set.of("key", "name", "section", "weight", "i18n-name-key"),
                Set.of("label", "description", "tooltip", "link", "param", "styleClass", "condition", "conditions"));
        Element link = module.child("link").orElseThrow(() -> module.problem("<web-item> needs a <link>"));
        link.allow(Set.of("linkId", "absolute", "accessKey"), Set.of());
        return new WebItem(
                module.need("key"),
                module.need("section"),
                module.weight(),
                Label.read(module, "label", texts),
                link.text(),
                link.attribute("linkId").orElse(module.need("key")),
                module.params(),
                Conditions.of(module, app),
                module);
    }
}
