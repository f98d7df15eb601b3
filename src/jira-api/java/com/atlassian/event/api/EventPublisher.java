package com.atlassian.event.api;

/** Signature only. Mark L+S11: id 42232185862 (extends EventListenerRegistrar in event 5+); slack AutoSubscribingEventListener: register/unregister/publish */
public interface EventPublisher extends EventListenerRegistrar {
    void publish(Object event);
}
