package org.programmeoffice.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The host's translation of our text files, which takes a translation that an administrator installed into account. */
final class HostTexts implements Texts {
    private static final String BUNDLE = "i18n.pmo";

    private final I18nResolver host;
    private final Locale locale;
    private final Map<String, String> renamed;

    HostTexts(I18nResolver host, Locale locale, Renamings renamings) {
        this.host = host;
        this.locale = locale;
        this.renamed = renamings.of(locale);
    }

    @Override
    public String text(String key, String... arguments) {
        var own = renamed.get(key);
        if (own != null) {
            return own;
        }
        return arguments.length == 0
                ? host.getText(locale, key)
                : host.getText(locale, key, (Serializable[]) arguments);
    }

    @Override
    public String counted(String key, long number, String printed) {
        return host.getText(locale, key, number, printed);
    }

    @Override
    public Map<String, String> plain() {
        var texts = new TreeMap<String, String>();
        var patterns = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, HostTexts.class.getClassLoader());
        for (var key : Collections.list(patterns.getKeys())) {
            if (!patterns.getString(key).contains("{")) {
                texts.put(key, text(key));
            }
        }
        return texts;
    }
}
