package org.programmeoffice.plan;

class InMemoryPlansTest extends PlansContract {
    @Override
    protected Plans plans() {
        return new InMemoryPlans();
    }
}
