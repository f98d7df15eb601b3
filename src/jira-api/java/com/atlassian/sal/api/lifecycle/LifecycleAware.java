package com.atlassian.sal.api.lifecycle;

/** Signature only. Mark S11: bootstrapi StartupConfigLifecycle implements only onStart() -> onStop() must be default. Must be EXPORTED as an OSGi service to be called (LifecycleConfig comment) */
public interface LifecycleAware {
    void onStart();

    default void onStop() {}
}
