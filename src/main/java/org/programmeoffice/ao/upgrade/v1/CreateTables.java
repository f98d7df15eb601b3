package org.programmeoffice.ao.upgrade.v1;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Creates the tables of the first release; does nothing where they are. The host makes it without arguments. */
public final class CreateTables implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked") // the host takes the rows as an array of a generic type
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(
                RevisionRow1.class,
                RoleRow1.class,
                InitiativeRow1.class,
                KeyPrefixRow1.class,
                ScopeRuleRow1.class,
                KeptFigureRow1.class,
                FirstSeenDoneRow1.class);
    }
}
