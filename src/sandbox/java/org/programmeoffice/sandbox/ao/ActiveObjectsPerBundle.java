package org.programmeoffice.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * Gives each bundle the service on its own tables. They are brought to the present model at the first call, so that a
 * bundle may hold the service before its own start is over.
 */
public final class ActiveObjectsPerBundle {
    private final Database database;
    private final Map<String, AoModule> modules = new ConcurrentHashMap<>();
    private final Map<String, ActiveObjects> services = new ConcurrentHashMap<>();

    public ActiveObjectsPerBundle(Database database) {
        this.database = database;
    }

    /** Says what the bundle of that symbolic name keeps. */
    public void add(String bundle, AoModule module) {
        modules.put(bundle, module);
    }

    public void register(BundleContext context) {
        context.registerService(ActiveObjects.class, new PerBundle<>(this::lazy), null);
        context.registerService(
                TransactionTemplate.class, new PerBundle<TransactionTemplate>(this::transactions), null);
    }

    /** Brings the tables of every module to its present model, unless a call has done so. */
    public void bringAll() {
        modules.keySet().forEach(this::service);
    }

    private ActiveObjects lazy(String bundle) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(service(bundle), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private TransactionTemplate transactions(String bundle) {
        ActiveObjects ao = lazy(bundle);
        return ao::executeInTransaction;
    }

    private ActiveObjects service(String bundle) {
        return services.computeIfAbsent(bundle, any -> {
            AoModule module = modules.get(bundle);
            if (module == null) {
                throw new IllegalStateException("Bundle " + bundle + " has no <ao> module in its descriptor");
            }
            try {
                return new UpgradedTables(database, module).bring();
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot read the model version of " + bundle, e);
            }
        });
    }

    private interface Maker<S> {
        S make(String bundle);
    }

    private record PerBundle<S>(Maker<S> maker) implements ServiceFactory<S> {
        @Override
        public S getService(Bundle bundle, ServiceRegistration<S> registration) {
            return maker.make(bundle.getSymbolicName());
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<S> registration, S service) {}
    }
}
