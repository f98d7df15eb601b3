package org.programmeoffice.ao.upgrade.v8;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Creates the table of labels. The host makes it without arguments. */
public final class CreateTermTable implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("8");
    }

    @Override
    @SuppressWarnings("unchecked") // the host takes the rows as an array of a generic type
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(TermRow8.class);
    }
}
