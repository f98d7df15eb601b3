package org.programmeoffice.sandbox.host;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** Texts of the app's own i18n files; a key that no file has is its own text, as in Jira. */
public final class Translations implements I18nResolver {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Supplier<Locale> current;
    private final List<Source> sources = new ArrayList<>();

    Translations(Supplier<Locale> current) {
        this.current = current;
    }

    /** Adds a file by the name of its bundle, such as {@code i18n.pmo}. */
    public void add(String baseName, ClassLoader loader) {
        ResourceBundle.getBundle(baseName, Locale.ROOT, loader, NO_FALLBACK);
        sources.add(new Source(baseName, loader));
    }

    public boolean has(String key) {
        return raw(Locale.ROOT, key) != null;
    }

    /** Returns the text before its arguments are filled in, or null. */
    public String raw(Locale locale, String key) {
        return sources.stream()
                .map(source -> ResourceBundle.getBundle(source.baseName, locale, source.loader, NO_FALLBACK))
                .filter(texts -> texts.containsKey(key))
                .map(texts -> texts.getString(key))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getText(String key) {
        return getText(current.get(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(current.get(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        String text = raw(locale, key);
        return text == null ? key : new MessageFormat(text, locale).format(arguments);
    }

    private record Source(String baseName, ClassLoader loader) {}
}
