package org.programmeoffice.sandbox.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** Felix with Gemini Blueprint, ready to take the app's bundle; closing it stops every bundle. */
public final class BundleHost implements AutoCloseable {
    private static final List<String> GEMINI =
            List.of("gemini-blueprint-io-", "gemini-blueprint-core-", "gemini-blueprint-extender-");

    private final Framework framework;

    private BundleHost(Framework framework) {
        this.framework = framework;
    }

    /** Starts the frame; its cache is a folder that is emptied first. */
    public static BundleHost start(Path cache) throws BundleException, IOException {
        Map<String, String> configuration = new HashMap<>();
        configuration.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.declaration());
        configuration.put("felix.log.level", "1");
        Framework framework = new FrameworkFactory().newFramework(configuration);
        framework.start();
        BundleHost host = new BundleHost(framework);
        host.startGemini();
        return host;
    }

    /** Returns the context in which the host registers its services. */
    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Returns the installed app, resolved but not started. */
    public Bundle install(Path jar) throws BundleException, IOException {
        try (InputStream stream = Files.newInputStream(jar)) {
            Bundle bundle = context().installBundle("app:" + jar.getFileName(), stream);
            if (!framework.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
                bundle.start(); // fails, and names the import that nobody offers
            }
            return bundle;
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException e) {
            throw new IllegalStateException("Felix did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startGemini() throws BundleException, IOException {
        context().registerService(WeavingHook.class, new GeminiOnSpring6(), null);
        context().installBundle("spring-schemas", SpringSchemas.bundle()).start();
        for (String name : GEMINI) {
            try (InputStream stream = Files.newInputStream(jar(name))) {
                Bundle bundle = context().installBundle(name, stream);
                if (name.contains("extender")) {
                    bundle.start();
                }
            }
        }
    }

    private static Path jar(String name) {
        return SystemPackages.classPath().stream()
                .filter(entry -> entry.getFileName().toString().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + "*.jar is not on the class path"));
    }
}
