package org.programmeoffice.plan;

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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmeoffice.dependency.Criticality;
import org.programmeoffice.dependency.DependencyState;
import org.programmeoffice.dependency.DependencyType;
import org.programmeoffice.dependency.Side;
import org.programmeoffice.dependency.SlackReason;
import org.programmeoffice.dependency.Step;
import org.programmeoffice.rollup.RagStatus;

/** Every choice, reason and refusal of plans and dependencies can be said in each language, and no text is left over. */
class PlanTextsTest {
    private static final Pattern WHOLE_KEY =
            Pattern.compile("\"(pmo\\.(?:plan|dependency|error)\\.[A-Za-z.]*[A-Za-z])\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "nl"})
    void everyKeyHasATextAndEveryTextAKey(String language) throws IOException {
        var texts = ResourceBundle.getBundle(
                "i18n.pmo",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var keys = keys();

        assertThat(keys)
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank().doesNotContain("'"));
        assertThat(texts.keySet().stream().filter(PlanTextsTest::isOurs)).isSubsetOf(keys);
    }

    /** The texts of pages stand in templates as well, and are tested with those of all pages. */
    private static boolean isOurs(String key) {
        return Stream.of("pmo.plan.", "pmo.dependency.", "pmo.rag.").anyMatch(key::startsWith)
                && !key.contains(".page.");
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        add(keys, Aspect.values(), Aspect::textKey);
        add(keys, ToleranceUnit.values(), ToleranceUnit::textKey);
        add(keys, ToleranceLevel.values(), ToleranceLevel::textKey);
        add(keys, ToleranceReason.values(), ToleranceReason::textKey);
        add(keys, MilestoneType.values(), MilestoneType::textKey);
        add(keys, CostCategory.values(), CostCategory::textKey);
        add(keys, BaselineState.values(), BaselineState::textKey);
        add(keys, Slip.Reason.values(), Slip.Reason::textKey);
        add(keys, RagStatus.values(), RagStatus::textKey);
        add(keys, Side.values(), Side::textKey);
        add(keys, Criticality.values(), Criticality::textKey);
        add(keys, DependencyType.values(), DependencyType::textKey);
        add(keys, DependencyState.values(), DependencyState::textKey);
        add(keys, SlackReason.values(), SlackReason::textKey);
        add(keys, Step.values(), Step::refusalKey);
        for (var folder : List.of("plan", "dependency")) {
            keys.addAll(keysIn(Path.of("src/main/java/org/programmeoffice", folder)));
        }
        keys.addAll(keysIn(Path.of("src/main/java/org/programmeoffice/common/FieldReader.java")));
        return keys;
    }

    private static <E> void add(Set<String> keys, E[] choices, Function<E, String> key) {
        Arrays.stream(choices).map(key).forEach(keys::add);
    }

    private static Set<String> keysIn(Path place) throws IOException {
        var text = new StringBuilder();
        try (Stream<Path> files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
        }
        return WHOLE_KEY
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
