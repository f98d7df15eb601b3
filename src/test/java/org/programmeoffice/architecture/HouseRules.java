package org.programmeoffice.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of the house by name, for any base package, so that each can be held against planted violations too. */
final class HouseRules {
    private static final List<String> FEATURES =
            List.of("common", "rollup", "access", "workitem", "portfolio", "plan", "dependency", "sheet", "notify");
    private static final List<String> DOORS = List.of("ao", "rest", "web", "job");
    private static final Set<String> HOST_CLOCKS =
            Set.of("java.lang.System.currentTimeMillis", "java.util.TimeZone.getDefault");
    private static final String ACCESS = "com.atlassian.plugins.rest.api.security.annotation.";

    private final String base;
    private final String[] roots;

    HouseRules(String base) {
        this.base = base;
        this.roots = FEATURES.stream().map(feature -> base + "." + feature).toArray(String[]::new);
    }

    /** Returns every rule by its name, the drawing's among them. */
    Map<String, ArchRule> all(Path drawing) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("roots are plain", rootsArePlain());
        rules.put(
                "rows are kept behind ao", only("..ao..", "plugin", "com.atlassian.activeobjects..", "net.java.ao.."));
        rules.put("resources are behind rest", only("..rest..", "rest", "jakarta.ws.rs.."));
        rules.put("jira is behind jira, web and plugin", jiraIsFenced());
        rules.put("spreadsheet libraries are behind sheet.format", librariesAreFenced());
        rules.put(
                "the drawing holds",
                classes().should(adhereToPlantUmlDiagram(drawing, consideringOnlyDependenciesInDiagram())));
        rules.put(
                "roots have no cycles",
                slices().matching(base + ".(*)").should().beFreeOfCycles());
        rules.put("resources state their access", resourcesStateTheirAccess());
        rules.put("root fields are final", rootFieldsAreFinal());
        rules.put("the clock is an argument", theClockIsAnArgument());
        rules.put("rows stay in ao", rowsStayInAo());
        rules.put(
                "views and wire forms are records",
                classes().that(endsWith("View", "Json")).should().beRecords());
        rules.put("no javax where Jakarta has it", noClasses().should().dependOnClassesThat(oldNames()));
        rules.put(
                "nothing knows the sandbox", noClasses().should().dependOnClassesThat(resideInAPackage("..sandbox..")));
        doorsDoNotKnowEachOther(rules);
        return rules;
    }

    private ArchRule rootsArePlain() {
        var allowed = new ArrayList<>(List.of("java..", "org.jspecify.."));
        allowed.addAll(Arrays.asList(roots));
        return classes()
                .that()
                .resideInAnyPackage(roots)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new));
    }

    private ArchRule only(String door, String other, String... host) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(door, base + "." + other)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(host);
    }

    private ArchRule jiraIsFenced() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(base + ".jira", base + ".plugin", "..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.atlassian.jira..");
    }

    private void doorsDoNotKnowEachOther(Map<String, ArchRule> rules) {
        for (var door : DOORS) {
            var others = resideInAnyPackage(DOORS.stream()
                    .filter(other -> !other.equals(door))
                    .map(other -> base + ".." + other + "..")
                    .toArray(String[]::new));
            rules.put(
                    door + " knows no other door",
                    noClasses()
                            .that()
                            .resideInAPackage(base + ".." + door + "..")
                            .should()
                            .dependOnClassesThat(others));
        }
        rules.put(
                "no feature knows another's doors",
                classes().that().resideInAnyPackage(inside()).should(new OwnDoorsOnly(base, FEATURES)));
    }

    private String[] inside() {
        return FEATURES.stream().map(feature -> base + "." + feature + "..").toArray(String[]::new);
    }

    private ArchRule librariesAreFenced() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".sheet.format")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim..", "com.github.rzymek..", "de.siegmar..", "javax.xml..");
    }

    private static ArchRule resourcesStateTheirAccess() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .beAnnotatedWith(describe(
                        "an access level",
                        annotation -> annotation.getRawType().getName().startsWith(ACCESS)));
    }

    private ArchRule rootFieldsAreFinal() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(roots)
                .and(describe("are not a guarded cell of a working part", field -> !WorkingParts.isCell(field)))
                .should()
                .beFinal();
    }

    private ArchRule theClockIsAnArgument() {
        return noClasses()
                .that()
                .resideInAnyPackage(roots)
                .should()
                .accessTargetWhere(describe("reads a clock or the JVM's zone", HouseRules::readsClock));
    }

    private static boolean readsClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getName();
        if (owner.startsWith("java.time.")) {
            var withoutClock = access.getTarget().getFullName().matches(".*\\((java\\.time\\.ZoneId)?\\)");
            return withoutClock && (name.equals("now") || name.startsWith("system"));
        }
        return HOST_CLOCKS.contains(owner + "." + name);
    }

    private ArchRule rowsStayInAo() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..ao..")
                .should()
                .dependOnClassesThat(resideInAPackage(base + "..ao..").and(endsWith("Row")));
    }

    private static DescribedPredicate<JavaClass> endsWith(String... endings) {
        return describe("end with " + String.join(", ", endings), type -> Arrays.stream(endings)
                .anyMatch(ending -> type.getSimpleName().matches(".+" + ending)));
    }

    private static DescribedPredicate<JavaClass> oldNames() {
        return resideInAnyPackage("javax.servlet..", "javax.ws.rs..", "javax.inject..", "javax.annotation..");
    }
}
