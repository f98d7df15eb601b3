package org.programmeoffice.sandbox.probe;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

public final class ProbeLifecycle implements LifecycleAware {
    private String state = "new";

    @Override
    public void onStart() {
        state = "started";
    }

    @Override
    public String toString() {
        return state;
    }
}
