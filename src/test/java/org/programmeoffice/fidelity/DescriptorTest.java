package org.programmeoffice.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What the descriptor names exists, and what the host has to know is named there. */
class DescriptorTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final List<String> SECTIONS = List.of(
            "1. Who we are",
            "2. What we keep",
            "3. What we serve",
            "4. Where we appear",
            "5. Pages and panels",
            "6. Dashboard",
            "7. What we load");
    /** Jira's own, documented for web fragments; nothing else of the host is named here. */
    private static final Set<String> HOST_CONDITIONS = Set.of(
            "com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition",
            "com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition");

    private static final Set<String> TEXT_KEYS = Set.of("i18n-name-key", "i18n-description-key");

    @Test
    void theSevenSectionsStandInTheirOrder() throws Exception {
        var comments = children(descriptor(), Node.COMMENT_NODE)
                .map(node -> ((Comment) node).getData().strip())
                .filter(text -> text.matches("\\d\\. .*"))
                .toList();

        assertThat(comments).isEqualTo(SECTIONS);
    }

    @Test
    void everyModuleHasItsOwnKeyThatBeginsWithAFeature() throws Exception {
        var keys = modules()
                .map(module -> module.getAttribute("key"))
                .filter(key -> !key.isEmpty())
                .toList();

        assertThat(keys)
                .doesNotHaveDuplicates()
                .allMatch(
                        key -> key.matches(
                                "ao|rest|(pmo|access|workitem|portfolio|plan|dependency|risk|notify|status|web|workbench)(-[a-z0-9]+)+"),
                        "a feature's key");
    }

    @Test
    void everyClassThatIsNamedExists() throws Exception {
        var named = Stream.of(attributes("class"), texts("entity"), texts("upgradeTask"))
                .flatMap(names -> names)
                .filter(name -> !HOST_CONDITIONS.contains(name));

        assertThat(named.map(name -> name.replace('.', '/') + ".class").map(CLASSES::resolve))
                .allMatch(Files::exists);
    }

    @Test
    void everyFileThatIsNamedExists() throws Exception {
        var locations = elements("resource")
                .filter(resource -> !resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location"));

        assertThat(locations.map(CLASSES::resolve)).allMatch(Files::exists);
    }

    @Test
    void everyTextKeyHasAnEnglishAndADutchText() throws Exception {
        var keys = Stream.concat(
                        elements("label").map(label -> label.getAttribute("key")),
                        TEXT_KEYS.stream().flatMap(DescriptorTest::attributesUnchecked))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys)
                .isSubsetOf(texts(CLASSES.resolve("i18n/pmo.properties")).stringPropertyNames());
        assertThat(keys)
                .isSubsetOf(texts(CLASSES.resolve("i18n/pmo_nl.properties")).stringPropertyNames());
    }

    @Test
    void noRowIsForgotten() throws Exception {
        var rows = classesOf("Row").filter(name -> name.contains(".ao.")).toList();

        assertThat(texts("entity")).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void noServletIsForgotten() throws Exception {
        assertThat(attributes("class")).containsAll(classesOf("Servlet").toList());
    }

    @Test
    void noPanelAndNoConditionIsForgotten() throws Exception {
        assertThat(attributes("class"))
                .containsAll(Stream.concat(classesOf("Panel"), classesOf("Condition"))
                        .filter(name -> name.contains(".web."))
                        .toList());
    }

    @Test
    void everyResourceStandsInAPackageThatRestScans() throws Exception {
        var scanned = texts("package").toList();

        assertThat(classesOf("Resource")).allMatch(name -> scanned.stream().anyMatch(name::startsWith), "scanned");
    }

    @Test
    void noScriptOrStyleIsForgotten() throws Exception {
        var named = elements("resource")
                .map(resource -> resource.getAttribute("location"))
                .toList();

        assertThat(files(".js", ".css")).allMatch(named::contains, "named in a web-resource");
    }

    private static Stream<String> classesOf(String ending) throws IOException {
        return files(ending + ".class").stream().map(name -> name.substring(0, name.length() - ".class".length())
                .replace('/', '.'));
    }

    private static List<String> files(String... endings) throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("com/"))
                    .filter(name -> Stream.of(endings).anyMatch(name::endsWith))
                    .toList();
        }
    }

    private static Element descriptor() throws Exception {
        var text = Files.readString(CLASSES.resolve("atlassian-plugin.xml"));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    private static Stream<Element> modules() throws Exception {
        return children(descriptor(), Node.ELEMENT_NODE).map(Element.class::cast);
    }

    private static Stream<Element> elements(String name) throws Exception {
        var found = descriptor().getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
    }

    private static Stream<String> texts(String name) throws Exception {
        return elements(name).map(element -> element.getTextContent().strip());
    }

    private static Stream<String> attributes(String name) throws Exception {
        return elements("*").map(element -> element.getAttribute(name)).filter(value -> !value.isEmpty());
    }

    private static Stream<String> attributesUnchecked(String name) {
        try {
            return attributes(name);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Node> children(Element parent, short type) {
        var found = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == type) {
                found.add(child);
            }
        }
        return found.stream();
    }

    private static Properties texts(Path file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
