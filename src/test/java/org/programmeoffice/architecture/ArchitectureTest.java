package org.programmeoffice.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.programmeoffice.common.UserKey;

/** The house is built as drawn, and each rule sees the violation that was planted for it. */
class ArchitectureTest {
    private static final String BASE = "org.programmeoffice";
    private static final String PLANTED = BASE + ".architecture.planted";

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEachRule() throws Exception {
        var ours = new ClassFileImporter().importPath(classesOf(UserKey.class, BASE));
        var rules = new HouseRules(BASE).all(drawing());

        return rules.entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(ours)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleReportsItsPlantedViolation(@TempDir Path folder) throws Exception {
        var planted = new ClassFileImporter().importPath(classesOf(ArchitectureTest.class, PLANTED));
        var rules = new HouseRules(PLANTED).all(plantedDrawing(folder));

        return PlantedViolations.BY_RULE.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> assertReported(rules, entry, planted)));
    }

    @Test
    void everyRuleHasAPlantedViolation() throws Exception {
        var rules = new HouseRules(BASE).all(drawing());

        assertThat(PlantedViolations.BY_RULE.keySet()).containsExactlyInAnyOrderElementsOf(rules.keySet());
    }

    private static void assertReported(
            Map<String, ArchRule> rules, Map.Entry<String, Class<?>> entry, JavaClasses planted) {
        var report = rules.get(entry.getKey())
                .allowEmptyShould(false)
                .evaluate(planted)
                .getFailureReport();

        assertThat(String.join("\n", report.getDetails()))
                .contains(entry.getValue().getName());
    }

    private static Path drawing() throws URISyntaxException {
        return Path.of(ArchitectureTest.class.getResource("/design.puml").toURI());
    }

    private static Path plantedDrawing(Path folder) throws IOException, URISyntaxException {
        var text = Files.readString(drawing()).replace("<<" + BASE, "<<" + PLANTED);
        return Files.writeString(folder.resolve("planted.puml"), text);
    }

    private static Path classesOf(Class<?> neighbour, String base) throws URISyntaxException {
        var root = neighbour.getProtectionDomain().getCodeSource().getLocation().toURI();
        return Path.of(root).resolve(base.replace('.', '/'));
    }
}
