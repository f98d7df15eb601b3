package org.programmeoffice.sandbox.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.programmeoffice.sandbox.descriptor.Element;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** The app's bundle: its classes, its files, and objects made by its own Spring context. */
public final class AppBundle {
    private final Bundle bundle;
    private final String key;
    private ApplicationContext context;

    /** Takes a bundle that is installed and not yet started. */
    public AppBundle(Bundle bundle, String key) {
        this.bundle = bundle;
        this.key = key;
    }

    public String key() {
        return key;
    }

    public Bundle bundle() {
        return bundle;
    }

    /** Starts the bundle and waits for its Spring context; a failure names its cause. */
    public void start(BundleContext host) throws BundleException {
        context = new SpringContextWatch(bundle, host).start();
    }

    public void stop() throws BundleException {
        bundle.stop();
    }

    /** Returns the class that an element names. */
    public Class<?> load(Element element, String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw element.problem("the app has no class " + className + " (" + e.getMessage() + ")");
        }
    }

    /** Returns a new object whose constructor is served from the app's context. */
    public <T> T create(Class<T> type) {
        if (FrameworkUtil.getBundle(type) != bundle) {
            return createOwn(type);
        }
        AutowireCapableBeanFactory beans = context.getAutowireCapableBeanFactory();
        return type.cast(beans.autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
    }

    /** Returns the classes below a package of the bundle itself. */
    public List<Class<?>> classes(Element element, String packageName) {
        Enumeration<URL> found = bundle.findEntries(packageName.replace('.', '/'), "*.class", true);
        if (found == null) {
            throw element.problem("the app has no package " + packageName);
        }
        return Collections.list(found).stream()
                .map(url -> url.getPath().substring(1).replace('/', '.').replaceFirst("\\.class$", ""))
                .filter(name -> !name.endsWith("package-info"))
                .<Class<?>>map(name -> load(element, name))
                .toList();
    }

    public Optional<URL> entry(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    /** Returns the content of a file that an element names. */
    public byte[] need(Element element, String path) {
        URL url = entry(path).orElseThrow(() -> element.problem("the app has no file " + path));
        try (InputStream stream = url.openStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** The host's own classes that a descriptor may name, such as conditions, need no constructor arguments. */
    private static <T> T createOwn(Class<T> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot create " + type.getName(), e);
        }
    }
}
