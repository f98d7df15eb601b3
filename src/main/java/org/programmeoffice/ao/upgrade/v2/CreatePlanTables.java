package org.programmeoffice.ao.upgrade.v2;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Creates the tables of plans and dependencies. The host makes it without arguments. */
public final class CreatePlanTables implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("2");
    }

    @Override
    @SuppressWarnings("unchecked") // the host takes the rows as an array of a generic type
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(
                StageRow2.class,
                MilestoneRow2.class,
                BudgetRow2.class,
                BudgetLineRow2.class,
                BaselineRow2.class,
                BaselineScopeRow2.class,
                ToleranceSetRow2.class,
                DependencyRow2.class);
    }
}
