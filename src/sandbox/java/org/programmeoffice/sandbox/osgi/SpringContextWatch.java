package org.programmeoffice.sandbox.osgi;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ApplicationContextEvent;

/** Starts a bundle and waits until Gemini has made its context, or says why it has not. */
final class SpringContextWatch {
    private static final String LISTENER =
            "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";
    private static final long SECONDS = 10;

    private final Bundle bundle;
    private final BundleContext host;
    private final CompletableFuture<ApplicationContext> context = new CompletableFuture<>();

    SpringContextWatch(Bundle bundle, BundleContext host) {
        this.bundle = bundle;
        this.host = host;
    }

    ApplicationContext start() throws BundleException {
        ServiceRegistration<?> registration = host.registerService(LISTENER, listener(), null);
        try {
            bundle.start();
            return await();
        } finally {
            registration.unregister();
        }
    }

    private ApplicationContext await() {
        try {
            return context.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "The app's Spring context failed: " + rootCause(e).getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException(
                    "The app's Spring context was not ready after " + SECONDS + " s"
                            + new MissingServices(bundle, host),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the app's Spring context", e);
        }
    }

    /** Gemini's own interface lives in its bundle, which the host cannot name at compile time. */
    private Object listener() {
        try {
            Class<?> type = Arrays.stream(host.getBundles())
                    .filter(each -> each.getSymbolicName().equals("org.eclipse.gemini.blueprint.core"))
                    .findFirst()
                    .orElseThrow()
                    .loadClass(LISTENER);
            return Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "onOsgiApplicationEvent" -> {
                            heed((ApplicationContextEvent) arguments[0]);
                            yield null;
                        }
                        case "equals" -> proxy == arguments[0];
                        case "hashCode" -> System.identityHashCode(proxy);
                        default -> "listener of " + bundle.getSymbolicName();
                    });
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Gemini has no " + LISTENER, e);
        }
    }

    private void heed(ApplicationContextEvent event) throws ReflectiveOperationException {
        switch (event.getClass().getSimpleName()) {
            case "OsgiBundleContextRefreshedEvent" -> context.complete(event.getApplicationContext());
            case "OsgiBundleContextFailedEvent" ->
                context.completeExceptionally((Throwable)
                        event.getClass().getMethod("getFailureCause").invoke(event));
            default -> {
                // a context that closes is no news here
            }
        }
    }

    private static Throwable rootCause(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
