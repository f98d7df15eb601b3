package org.programmeoffice.sandbox.fragment;

import java.util.Locale;
import java.util.Set;
import org.programmeoffice.sandbox.descriptor.Element;
import org.programmeoffice.sandbox.host.Translations;

/** A text that a module shows: a key of the app's i18n files, or the text itself. */
public record Label(String key, String text) {

    /** Returns the label child of a module; a key that the app's files do not have is refused. */
    static Label read(Element module, String child, Translations texts) {
        Element label = module.child(child)
                .orElseThrow(() -> module.problem("<" + module.name() + "> needs a <" + child + ">"));
        label.allow(Set.of("key"), Set.of("param"));
        String key = label.attribute("key").orElse(null);
        if (key != null && !texts.has(key)) {
            throw label.problem("the app's i18n files have no key " + key);
        }
        return new Label(key, label.text());
    }

    public String in(Locale locale, Translations texts) {
        return key == null ? text : texts.getText(locale, key);
    }
}
