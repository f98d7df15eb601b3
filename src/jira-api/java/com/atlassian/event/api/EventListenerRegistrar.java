package com.atlassian.event.api;

/** Signature only. Mark L: find_string id 41794433443 */
public interface EventListenerRegistrar {
    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
