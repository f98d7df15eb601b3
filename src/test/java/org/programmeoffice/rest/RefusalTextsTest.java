package org.programmeoffice.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Role;

/** Every refusal and role can be said in each language. */
class RefusalTextsTest {
    private static final Pattern KEY =
            Pattern.compile("\"(pmo\\.(?:error|access|portfolio)\\.(?:(?:error|forbidden|role)\\.)?[A-Za-z]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "nl"})
    void everyRefusalHasAText(String language) throws IOException {
        var texts = ResourceBundle.getBundle(
                "i18n.pmo",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var keys = keysInCode();
        Arrays.stream(Action.values()).map(Action::forbiddenKey).forEach(keys::add);
        Arrays.stream(Role.values()).map(Role::textKey).forEach(keys::add);

        assertThat(keys)
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank().doesNotContain("'"));
        assertThat(texts.getLocale().getLanguage()).isEqualTo(language);
    }

    private static Set<String> keysInCode() throws IOException {
        var keys = new HashSet<String>();
        for (var feature : Set.of("access", "portfolio", "common", "rest")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/programmeoffice", feature))) {
                for (var file : files.filter(Files::isRegularFile)
                        .filter(found -> !found.toString().contains("/web/"))
                        .toList()) {
                    keys.addAll(KEY.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toSet()));
                }
            }
        }
        return keys;
    }
}
