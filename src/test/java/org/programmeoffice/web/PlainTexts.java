package org.programmeoffice.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The text files themselves, without a host. */
public record PlainTexts(Locale locale) implements Texts {
    public static final PlainTexts ENGLISH = new PlainTexts(Locale.ROOT);
    public static final PlainTexts DUTCH = new PlainTexts(Locale.forLanguageTag("nl"));

    @Override
    public String text(String key, String... arguments) {
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(arguments);
    }

    @Override
    public String counted(String key, long number, String printed) {
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(new Object[] {number, printed});
    }

    @Override
    public Map<String, String> plain() {
        return Map.of();
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "i18n.pmo",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
