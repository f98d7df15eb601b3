package org.programmeoffice.sandbox.probe;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Changes what the first upgrade made, so that it must come after it. */
public final class SecondUpgrade implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("2");
    }

    @Override
    @SuppressWarnings("unchecked") // an array of a generic type is created for the interface's varargs
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(ProbeRow.class);
        for (ProbeRow row : ao.find(ProbeRow.class)) {
            row.setName(row.getName() + "+second");
            row.save();
        }
    }
}
