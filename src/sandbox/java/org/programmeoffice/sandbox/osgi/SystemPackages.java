package org.programmeoffice.sandbox.osgi;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packages that the host gives to bundles, found on its own class path. */
final class SystemPackages {
    private static final List<String> GIVEN =
            List.of("spring-", "jakarta.", "activeobjects-", "jackson-", "slf4j-api-", "jspecify-");
    private static final Pattern VERSION = Pattern.compile("-(\\d+(\\.\\d+){0,2})[^/]*\\.jar$");
    /** What Gemini, made for Spring 5, accepts. */
    private static final String SPRING_5 = "5.3.99";

    private SystemPackages() {}

    /** Returns the value of {@code org.osgi.framework.system.packages.extra}. */
    static String declaration() {
        Set<String> packages = new LinkedHashSet<>();
        for (Path entry : classPath()) {
            if (Files.isDirectory(entry)) {
                packages.addAll(hostApi(entry));
            } else if (GIVEN.stream().anyMatch(entry.getFileName().toString()::startsWith)) {
                packages.addAll(exported(entry));
            }
        }
        return String.join(",", packages);
    }

    static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    /** Returns the host's own API: every package of a folder but ours, which the bundle brings itself. */
    private static Set<String> hostApi(Path folder) {
        Set<String> found = new TreeSet<>();
        for (String root : List.of("com/atlassian", "org/apache")) {
            Path start = folder.resolve(root);
            if (Files.isDirectory(start)) {
                found.addAll(packagesBelow(folder, start));
            }
        }
        return found;
    }

    private static Set<String> packagesBelow(Path folder, Path start) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(start)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> folder.relativize(file.getParent()).toString())
                    .forEach(name -> found.add(name.replace(File.separatorChar, '.')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Set<String> exported(Path jar) {
        String file = jar.getFileName().toString();
        Set<String> found = new TreeSet<>();
        for (String name : packages(jar)) {
            found.add(name + ";version=" + version(file, name));
            if (file.startsWith("spring-")) {
                found.add(name + ";version=" + SPRING_5);
            }
        }
        return found;
    }

    /** Spring bundles two foreign interfaces, which have versions of their own. */
    private static String version(String file, String name) {
        if (name.startsWith("org.apache.commons.logging")) {
            return "1.2.0";
        }
        if (name.startsWith("org.aopalliance")) {
            return "1.0.0";
        }
        Matcher version = VERSION.matcher(file);
        return version.find() ? version.group(1) : "0";
    }

    private static Set<String> packages(Path jar) {
        Set<String> found = new TreeSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF/"))
                    .forEach(name ->
                            found.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
