package org.programmeoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextFilesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern KEY = Pattern.compile("[\"'](pmo(?:\\.[A-Za-z0-9-]+)+\\.?)[\"']");
    private static final Pattern LINE = Pattern.compile("(?m)^(pmo[^=]*)=");

    private static Properties texts(String file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(MAIN.resolve("resources/i18n/" + file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Every literal that looks like a key or, with a dot at its end, like the beginning of some keys. */
    private static Set<String> mentioned() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return Stream.concat(files, Stream.of(Path.of("atlassian-plugin.xml")))
                    .filter(file -> file.toString().matches(".*\\.(java|vm|js|xml)"))
                    .flatMap(file -> KEY.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String feature(String key) {
        return key.substring(0, key.indexOf('.', 4) + 1);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(texts("pmo_nl.properties").stringPropertyNames())
                .isEqualTo(texts("pmo.properties").stringPropertyNames());
    }

    @Test
    void noTextIsWrittenTwice() {
        for (var file : Set.of("pmo.properties", "pmo_nl.properties")) {
            assertThat(LINE.matcher(read(MAIN.resolve("resources/i18n/" + file)))
                            .results()
                            .map(match -> match.group(1).strip()))
                    .doesNotHaveDuplicates();
        }
    }

    /** A straight apostrophe vanishes from a message pattern, and a host may read the files as Latin-1. */
    @Test
    void textsSurviveMessagePatternsAndEncodings() {
        for (var file : Set.of("pmo.properties", "pmo_nl.properties")) {
            assertThat(read(MAIN.resolve("resources/i18n/" + file))).matches("\\p{ASCII}*");
            assertThat(texts(file)).allSatisfy((key, text) -> {
                assertThat(text.toString()).isNotBlank().doesNotContain("'");
                assertThat(new MessageFormat(text.toString(), Locale.ROOT)).isNotNull();
            });
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        var dutch = texts("pmo_nl.properties");
        assertThat(texts("pmo.properties")).allSatisfy((key, text) -> assertThat(arguments(dutch.get(key)))
                .as("arguments of %s", key)
                .isEqualTo(arguments(text)));
    }

    private static Set<String> arguments(Object text) {
        return Pattern.compile("\\{[0-9]")
                .matcher(text.toString())
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    /** A feature without any text has no page yet. */
    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        var known = texts("pmo.properties").stringPropertyNames();
        var features = known.stream().map(TextFilesTest::feature).collect(Collectors.toSet());
        assertThat(mentioned())
                .filteredOn(key -> features.contains(feature(key)) && !key.endsWith("."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(known).contains(key));
    }

    @Test
    void everyTextIsAskedFor() throws IOException {
        var mentioned = mentioned();
        var beginnings = mentioned.stream().filter(key -> key.endsWith(".")).toList();
        assertThat(texts("pmo.properties").stringPropertyNames())
                .filteredOn(
                        key -> !mentioned.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .isEmpty();
    }
}
