package org.programmeoffice.sandbox.osgi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A bundle made of the XML schemas and namespace handlers of the Spring jars on the class path. */
final class SpringSchemas {
    private final Map<String, StringBuilder> texts = new TreeMap<>();
    private final Map<String, byte[]> schemas = new TreeMap<>();

    private SpringSchemas() {}

    /** Returns the jar of the bundle. */
    static InputStream bundle() {
        SpringSchemas merged = new SpringSchemas();
        try {
            for (Path entry : SystemPackages.classPath()) {
                if (entry.getFileName().toString().startsWith("spring-")) {
                    merged.collect(entry);
                }
            }
            return new ByteArrayInputStream(merged.jar());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                String name = entry.getName();
                if (name.equals("META-INF/spring.handlers") || name.equals("META-INF/spring.schemas")) {
                    texts.computeIfAbsent(name, any -> new StringBuilder())
                            .append(new String(read(file, entry), StandardCharsets.UTF_8))
                            .append('\n');
                } else if (name.endsWith(".xsd")) {
                    schemas.put(name, read(file, entry));
                }
            }
        }
    }

    private static byte[] read(JarFile file, JarEntry entry) throws IOException {
        try (InputStream stream = file.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }

    private byte[] jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest())) {
            for (Map.Entry<String, StringBuilder> text : texts.entrySet()) {
                add(jar, text.getKey(), text.getValue().toString().getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> schema : schemas.entrySet()) {
                add(jar, schema.getKey(), schema.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "sandbox.spring.schemas");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("DynamicImport-Package", "org.springframework.*");
        return manifest;
    }
}
