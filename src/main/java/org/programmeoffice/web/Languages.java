package org.programmeoffice.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import java.util.Map;

/** Our words in any language, for what is written without a request. */
public final class Languages {
    private final I18nResolver host;

    public Languages(I18nResolver host) {
        this.host = host;
    }

    public Texts in(Locale locale) {
        return new HostTexts(host, locale, any -> Map.of());
    }
}
