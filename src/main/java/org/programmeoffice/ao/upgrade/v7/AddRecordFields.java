package org.programmeoffice.ao.upgrade.v7;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Adds the fields of the record, and the table of judgements. The host makes it without arguments. */
public final class AddRecordFields implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("7");
    }

    @Override
    @SuppressWarnings("unchecked") // the host takes the rows as an array of a generic type
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(InitiativeRow7.class, DeclarationRow7.class);
    }
}
