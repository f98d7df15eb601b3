package org.programmeoffice.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.lang.reflect.Proxy;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The host's resolver as far as resources use it, on our own text files, without fall-back to another language. */
public final class TextsInFile {
    private TextsInFile() {}

    /** Returns a resolver; a missing key is an error and not its own text. */
    public static I18nResolver in(Locale locale) {
        var texts = ResourceBundle.getBundle(
                "i18n.pmo",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return (I18nResolver) Proxy.newProxyInstance(
                I18nResolver.class.getClassLoader(),
                new Class<?>[] {I18nResolver.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("getText") || !(arguments[0] instanceof String key)) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    var values = arguments.length > 1 ? (Serializable[]) arguments[1] : new Serializable[0];
                    return new MessageFormat(texts.getString(key), locale).format(values);
                });
    }
}
