package org.programmeoffice.ao.upgrade.v5;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Creates the tables of notices and mail. The host makes it without arguments. */
public final class CreateNoticeTables implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("5");
    }

    @Override
    @SuppressWarnings("unchecked") // the host takes the rows as an array of a generic type
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(NoticeRow5.class, NoticeClaimRow5.class, MailChoiceRow5.class);
    }
}
