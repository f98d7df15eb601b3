package org.programmeoffice.sandbox.rest;

import com.atlassian.jira.security.GlobalPermissionManager;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.spi.AbstractContainerLifecycleListener;
import org.glassfish.jersey.server.spi.Container;
import org.glassfish.jersey.servlet.ServletContainer;
import org.programmeoffice.sandbox.osgi.AppBundle;

/** A Jersey application of one module; each resource is made anew per request by the app's context. */
public final class RestApplication extends ResourceConfig {
    private final transient AtomicReference<InjectionManager> injection = new AtomicReference<>();

    private RestApplication(RestModule module, AppBundle app, GlobalPermissionManager permissions) {
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        register(JacksonFeature.class);
        register(new Doorkeeper(permissions));
        register(new InjectionWatch());
        List<Class<?>> made = new ArrayList<>();
        for (Class<?> type : module.classes()) {
            if (type.isAnnotationPresent(Path.class)) {
                register(type);
                made.add(type);
            } else if (type.isAnnotationPresent(Provider.class)) {
                register(app.create(type));
            }
        }
        register(new Maker(made, app));
    }

    /** Returns a servlet for one pattern of the module; an application cannot be shared by two. */
    public static Servlet servlet(RestModule module, AppBundle app, GlobalPermissionManager permissions) {
        return new ServletContainer(new RestApplication(module, app, permissions));
    }

    private final class InjectionWatch extends AbstractContainerLifecycleListener {
        @Override
        public void onStartup(Container container) {
            injection.set(container.getApplicationHandler().getInjectionManager());
        }
    }

    /** Makes every resource of the module: Jersey takes one binder of a class and forgets the others. */
    private final class Maker extends AbstractBinder {
        private final List<Class<?>> types;
        private final AppBundle app;

        Maker(List<Class<?>> types, AppBundle app) {
            this.types = types;
            this.app = app;
        }

        @Override
        protected void configure() {
            types.forEach(this::make);
        }

        private <T> void make(Class<T> type) {
            Supplier<T> maker = () -> {
                T resource = app.create(type);
                injection.get().inject(resource);
                return resource;
            };
            bindFactory(maker).to(type).in(RequestScoped.class);
        }
    }
}
