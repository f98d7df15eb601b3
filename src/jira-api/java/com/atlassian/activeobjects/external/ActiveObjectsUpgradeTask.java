package com.atlassian.activeobjects.external;

/** Signature only. Mark L+S11: id 42453415858; slack ProjectConfigurationUpgradeTask001 */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
