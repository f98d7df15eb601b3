package org.programmeoffice.plan;

class InMemoryBaselinesTest extends BaselinesContract {
    @Override
    protected Baselines baselines() {
        return new InMemoryBaselines();
    }
}
