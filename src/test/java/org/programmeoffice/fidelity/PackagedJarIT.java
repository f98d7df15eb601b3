package org.programmeoffice.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The jar is what a Jira administrator installs: complete, ours alone, and content with any version of the host. */
class PackagedJarIT {
    private static final Path JAR =
            Path.of(System.getProperty("app.jar", "target/programme-office-0.1.0-SNAPSHOT.jar"));

    /** What the README lists with its size; the host and its signatures are not among it. */
    private static final List<String> EMBEDDED = List.of(
            "org/programmeoffice/", "org/dhatim/fastexcel/", "com/github/rzymek/opczip/", "de/siegmar/fastcsv/");

    @Test
    void manifestNamesThePluginAsTheDescriptorDoes() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var manifest = jar.getManifest().getMainAttributes();

            assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.programmeoffice.jira");
            assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.programmeoffice.jira");
            assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
            assertThat(text(jar, "atlassian-plugin.xml"))
                    .contains("key=\"org.programmeoffice.jira\"")
                    .doesNotContain("${");
        }
    }

    @Test
    void importsAskForNoVersion() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var imports = jar.getManifest().getMainAttributes().getValue("Import-Package");
            var versions = Pattern.compile("version=\"?([^\",;]+)")
                    .matcher(imports)
                    .results()
                    .map(found -> found.group(1));

            assertThat(versions).allMatch(version -> version.equals("0"));
            assertThat(imports)
                    .doesNotContain("[")
                    .contains("com.atlassian.activeobjects.external", "jakarta.ws.rs", "net.java.ao");
            assertThat(imports).doesNotContain("javax.servlet", "javax.ws.rs", "javax.inject", "sandbox");
        }
    }

    @Test
    void onlyOurClassesAndTheEmbeddedLibrariesAreInside() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var classes = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .toList();

            assertThat(classes).allMatch(name -> EMBEDDED.stream().anyMatch(name::startsWith), "ours or embedded");
            assertThat(classes).noneMatch(name -> name.contains("sandbox"));
        }
    }

    @Test
    void whatTheHostLooksForIsThere() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            for (var name : List.of("META-INF/spring/wiring.xml", "i18n/pmo.properties", "i18n/pmo_nl.properties")) {
                assertThat(jar.getEntry(name)).as(name).isNotNull();
            }
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
