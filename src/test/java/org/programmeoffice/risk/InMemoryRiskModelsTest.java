package org.programmeoffice.risk;

class InMemoryRiskModelsTest extends RiskModelsContract {
    @Override
    protected RiskModels models() {
        return new InMemoryRiskModels();
    }
}
