package org.programmeoffice.sandbox.probe;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.Map;

/** Makes the table and its first row. */
public final class FirstUpgrade implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked") // an array of a generic type is created for the interface's varargs
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(ProbeRow.class);
        ao.create(ProbeRow.class, Map.of("NAME", "first"));
    }
}
