package org.programmeoffice.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Packs the probe app into a bundle with the descriptor and the files given. */
final class ProbeBundle {
    static final String KEY = "org.programmeoffice.sandbox.probe";
    private static final String IMPORTS = String.join(
            ",",
            "com.atlassian.activeobjects.external",
            "com.atlassian.jira.issue",
            "com.atlassian.jira.plugin.webfragment.conditions",
            "com.atlassian.jira.plugin.webfragment.contextproviders",
            "com.atlassian.jira.plugin.webfragment.model",
            "com.atlassian.jira.user",
            "com.atlassian.plugin.web",
            "com.atlassian.plugin.web.api.model",
            "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.sal.api.lifecycle",
            "com.atlassian.sal.api.transaction",
            "com.atlassian.sal.api.websudo",
            "com.atlassian.templaterenderer",
            "com.atlassian.webresource.api.assembler",
            "jakarta.inject",
            "jakarta.servlet",
            "jakarta.servlet.http",
            "jakarta.ws.rs",
            "jakarta.ws.rs.core",
            "net.java.ao",
            "net.java.ao.schema",
            "org.springframework.context.annotation");

    private final Map<String, byte[]> files = new TreeMap<>();

    private ProbeBundle() {}

    /** Returns a bundle whose descriptor has the modules given inside its root, the first on line 2. */
    static ProbeBundle with(String modules) {
        ProbeBundle bundle = new ProbeBundle();
        bundle.file(
                "atlassian-plugin.xml",
                "<atlassian-plugin key=\"" + KEY + "\" name=\"Probe\" plugins-version=\"2\">\n" + modules
                        + "\n</atlassian-plugin>");
        bundle.file("META-INF/spring/wiring.xml", wiring());
        bundle.file(
                "i18n/probe.properties",
                "probe.menu=Probes\nprobe.one=The first\nprobe.greet=It''s {0}\nprobe.quote=Don''t \"say\" </script>\n");
        bundle.file("i18n/probe_nl.properties", "probe.menu=Sondes\nprobe.one=De eerste\n");
        bundle.file(
                "probe/page.vm",
                """
                <html><head><title>Probe $name</title>
                <meta name="decorator" content="atl.general"></head>
                <body class="probe-body"><p id="hello">Hello $name, $lifecycle</p></body></html>
                """);
        bundle.file("probe/panel.vm", "<p id=\"probe-view\">$greeting</p>");
        bundle.file(
                "probe/probe.js",
                "var one = AJS.I18n.getText(\"probe.one\");\nvar greet = AJS.I18n.getText('probe.greet', name);\nvar quote = I18n.getText(\"probe.quote\");\n");
        bundle.file("probe/base.js", "var base = 1;\n");
        bundle.file("probe/probe.css", ".probe { color: inherit; }\n");
        bundle.file("probe/images/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        return bundle;
    }

    /** Replaces or adds a file. */
    ProbeBundle file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path jar(Path folder) throws IOException {
        Path jar = folder.resolve("probe.jar");
        addClasses();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }

    private void addClasses() throws IOException {
        String root = KEY.replace('.', '/');
        Path classes = Path.of(ProbeBundle.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (Stream<Path> found = Files.walk(classes.resolve(root))) {
            for (Path file :
                    found.filter(each -> each.toString().endsWith(".class")).toList()) {
                try (InputStream stream = Files.newInputStream(file)) {
                    files.put(classes.relativize(file).toString(), stream.readAllBytes());
                }
            }
        }
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", KEY);
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", KEY);
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", IMPORTS);
        return manifest;
    }

    /** Returns a Spring file that takes the services of the types given, and exports the life cycle. */
    static String wiring(String... more) {
        StringBuilder references = new StringBuilder();
        String[] always = {
            "com.atlassian.activeobjects.external.ActiveObjects",
            "com.atlassian.templaterenderer.TemplateRenderer",
            "com.atlassian.webresource.api.assembler.PageBuilderService",
            "com.atlassian.sal.api.websudo.WebSudoManager"
        };
        Stream.concat(Stream.of(always), Stream.of(more))
                .forEach(type -> references.append(
                        "<osgi:reference id=\"" + type.replace('.', '_') + "\" interface=\"" + type + "\"/>\n"));
        return """
               <beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                      xmlns:context="http://www.springframework.org/schema/context"
                      xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                      xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                        http://www.springframework.org/schema/context http://www.springframework.org/schema/context/spring-context.xsd
                        http://www.eclipse.org/gemini/blueprint/schema/blueprint http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
                 <context:annotation-config/>
                 <bean class="org.programmeoffice.sandbox.probe.ProbeConfig"/>
                 <osgi:service ref="probeLifecycle" interface="com.atlassian.sal.api.lifecycle.LifecycleAware"/>
               """
                + references + "</beans>";
    }
}
