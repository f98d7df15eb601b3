package org.programmeoffice.plan;

class InMemoryToleranceSetsTest extends ToleranceSetsContract {
    @Override
    protected ToleranceSets sets() {
        return new InMemoryToleranceSets();
    }
}
