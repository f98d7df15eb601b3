package org.programmeoffice.risk;

class InMemoryRisksTest extends RisksContract {
    @Override
    protected Risks risks() {
        return new InMemoryRisks();
    }
}
