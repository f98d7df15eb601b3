package org.programmeoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours come from the host's tokens only, so that both themes follow; pages hold under a strict content policy. */
class LookTest {
    private static final Path PMO = Path.of("src/main/resources/pmo");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\\("
                    + "|:[^;{}]*\\b(black|white|red|green|blue|gr[ae]y|yellow|orange|purple|silver|navy|teal)\\b(?![-\\w])");
    private static final Pattern FOREIGN = Pattern.compile(
            "<script|<style|\\sstyle=|\\son[a-z]+=|\\s(fill|stroke|stop-color)=|javascript:|https?://|Html\\b");

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(PMO)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String colourIn(String style) {
        var bare = style.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("--ds-[a-z-]+", "");
        var match = COLOUR.matcher(bare);
        return match.find() ? match.group() : "";
    }

    @Test
    void stylesHaveNoColourOfTheirOwn() throws IOException {
        var styles = files(".css");
        assertThat(styles).isNotEmpty();
        for (var file : styles) {
            assertThat(colourIn(Files.readString(file))).as("%s", file).isEmpty();
        }
    }

    @Test
    void everySelectorOfOursHasOurPrefix() throws IOException {
        for (var file : files(".css")) {
            assertThat(Pattern.compile("\\.([a-z][a-z0-9-]*)(?=[^{}]*\\{)")
                            .matcher(Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", ""))
                            .results()
                            .map(match -> match.group(1)))
                    .as("%s", file)
                    .allMatch(name -> name.startsWith("pmo-") || name.startsWith("aui"));
        }
    }

    /** A mail carries its style with it: programs that show mail load no style sheet of ours. */
    @Test
    void templatesHaveNoScriptStyleOrColourInside() throws IOException {
        var templates = files(".vm").stream()
                .filter(file -> !file.endsWith(Path.of("notify", "mail.vm")))
                .toList();
        assertThat(templates).isNotEmpty();
        for (var file : templates) {
            assertThat(FOREIGN.matcher(Files.readString(file)).find())
                    .as("%s", file)
                    .isFalse();
        }
    }

    @Test
    void scriptsWriteNoMarkupAndEvaluateNothing() throws IOException {
        for (var file : files(".js")) {
            assertThat(Files.readString(file))
                    .as("%s", file)
                    .doesNotContainPattern(
                            "\\beval\\(|new Function|innerHTML\\s*=[^=]|insertAdjacentHTML|document\\.write|https?://");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { color: #fff; }",
                "a { fill: rgb(1,2,3); }",
                "a { border: 1px solid red; }",
                "a{color:hsl(1 2% 3%)}"
            })
    void aColourWouldBeFound(String style) {
        assertThat(colourIn(style)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { color: var(--ds-text-accent-blue-bolder); }",
                ".pmo-red { color: currentColor; white-space: nowrap; }"
            })
    void aTokenIsNoColourOfOurs(String style) {
        assertThat(colourIn(style)).isEmpty();
    }
}
