package org.programmeoffice.sandbox.host;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events go to every annotated one-argument method whose type fits, at once, on the publisher's thread. */
final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final Map<Object, List<Method>> listeners = new ConcurrentHashMap<>();

    @Override
    public void register(Object listener) {
        List<Method> methods = Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .toList();
        methods.forEach(method -> {
            if (method.getParameterCount() != 1) {
                throw new IllegalArgumentException(method + " must take the event and nothing else");
            }
            method.setAccessible(true);
        });
        listeners.put(listener, methods);
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    @Override
    public void unregisterAll() {
        listeners.clear();
    }

    @Override
    public void publish(Object event) {
        listeners.forEach((listener, methods) -> methods.stream()
                .filter(method -> method.getParameterTypes()[0].isInstance(event))
                .forEach(method -> call(listener, method, event)));
    }

    /** A listener that fails stops neither the change nor the other listeners. */
    private static void call(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("Listener {} failed", method, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
