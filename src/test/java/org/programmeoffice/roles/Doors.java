package org.programmeoffice.roles;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.programmeoffice.web.Page;
import org.w3c.dom.Element;

/** Every way into the app, found in its classes and in its descriptor. */
final class Doors {
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    private static final List<String> SHOWN = List.of("web-item", "web-panel", "dashboard-item");

    private Doors() {}

    /** Returns every method of every resource, such as {@code PUT initiatives/{key}}, and every page, as {@code PAGE /admin}. */
    static Set<String> all() throws Exception {
        var doors = new TreeSet<String>();
        for (var type : types()) {
            if (type.isAnnotationPresent(Path.class)) {
                doors.addAll(methods(type));
            }
            if (Page.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                doors.add("PAGE " + page(type).path());
            }
        }
        return doors;
    }

    /** Returns the keys of the modules that show something of the app in the host. */
    static Set<String> modules() throws Exception {
        var keys = new TreeSet<String>();
        var modules = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(CLASSES.resolve("atlassian-plugin.xml").toFile())
                .getDocumentElement()
                .getChildNodes();
        for (int at = 0; at < modules.getLength(); at++) {
            if (modules.item(at) instanceof Element module && SHOWN.contains(module.getTagName())) {
                keys.add(module.getAttribute("key"));
            }
        }
        return keys;
    }

    private static List<String> methods(Class<?> resource) {
        var doors = new ArrayList<String>();
        for (var method : resource.getMethods()) {
            Arrays.stream(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                    .forEach(type ->
                            doors.add(type.getAnnotation(HttpMethod.class).value() + " " + path(resource, method)));
        }
        return doors;
    }

    private static String path(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        var path = resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        return path.replaceAll("\\{(\\w+):[^/]*\\}(?=/|$)", "{$1}");
    }

    /** A page knows its path without its collaborators. */
    private static Page page(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return (Page) constructor.newInstance(new Object[constructor.getParameterCount()]);
    }

    private static List<Class<?>> types() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("org/programmeoffice"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".class"))
                    .filter(path -> path.toString().matches(".*/(rest|web)/.*"))
                    .toList()) {
                var name = CLASSES.relativize(file).toString().replace('/', '.');
                types.add(Class.forName(name.substring(0, name.length() - ".class".length())));
            }
        }
        return types;
    }
}
