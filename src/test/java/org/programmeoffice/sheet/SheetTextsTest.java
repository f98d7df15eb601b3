package org.programmeoffice.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextsTest {
    private static final Pattern KEY = Pattern.compile("\"(pmo\\.sheet\\.[A-Za-z.]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"pmo", "pmo_nl"})
    void everyMessageHasATextAndEveryTextAMessage(String file) throws IOException {
        var texts = texts(file);
        var keys = new TreeSet<>(texts.stringPropertyNames());
        keys.removeIf(key -> !key.startsWith("pmo.sheet."));

        assertThat(keys).isEqualTo(usedKeys());
        assertThat(keys).allSatisfy(key -> assertThat(
                        new MessageFormat(texts.getProperty(key)).format(new Object[] {"1", "2", "3"}))
                .doesNotContain("{"));
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        try (var in = SheetTextsTest.class.getResourceAsStream("/i18n/" + file + ".properties")) {
            texts.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Set<String> usedKeys() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/programmeoffice/sheet"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
            }
        }
        return keys;
    }
}
