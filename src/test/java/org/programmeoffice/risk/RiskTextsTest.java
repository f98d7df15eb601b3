package org.programmeoffice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmeoffice.register.Confidentiality;
import org.programmeoffice.register.RegisterKind;

/** Every choice, refusal and label of the risk register can be said in each language. */
class RiskTextsTest {
    private static final Pattern KEY = Pattern.compile("\"(pmo\\.(?:risk|register|web\\.tab)\\.[A-Za-z.]*[A-Za-z])\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "nl"})
    void everyKeyHasAText(String language) throws IOException {
        var texts = ResourceBundle.getBundle(
                "i18n.pmo",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        assertThat(keys())
                .hasSizeGreaterThan(150)
                .allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank().doesNotContain("'"));
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        add(keys, RiskKind.values(), RiskKind::textKey);
        add(keys, RiskLevel.values(), RiskLevel::textKey);
        add(keys, RiskCategory.values(), RiskCategory::textKey);
        add(keys, ImpactDimension.values(), ImpactDimension::textKey);
        add(keys, Proximity.values(), Proximity::textKey);
        add(keys, RiskState.values(), RiskState::textKey);
        add(keys, RiskStep.values(), RiskStep::textKey);
        add(keys, ResponseType.values(), ResponseType::textKey);
        add(keys, Confidentiality.values(), Confidentiality::textKey);
        add(keys, RegisterKind.values(), RegisterKind::textKey);
        for (var point : List.of("1", "2", "3", "4", "5")) {
            keys.add("pmo.risk.probability." + point);
            keys.add("pmo.risk.impact." + point);
        }
        for (var field : List.of("title", "kind", "cost", "raisedFrom", "escalationReason", "initiative")) {
            keys.add("pmo.risk.field." + field);
        }
        for (var folder : List.of(
                "main/java/org/programmeoffice/risk",
                "main/java/org/programmeoffice/register",
                "main/resources/pmo/risk")) {
            keys.addAll(keysIn(Path.of("src", folder)));
        }
        return keys;
    }

    private static <E> void add(Set<String> keys, E[] choices, Function<E, String> key) {
        Arrays.stream(choices).map(key).forEach(keys::add);
    }

    private static Set<String> keysIn(Path place) throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }
}
