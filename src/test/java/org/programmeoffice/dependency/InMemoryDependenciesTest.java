package org.programmeoffice.dependency;

class InMemoryDependenciesTest extends DependenciesContract {
    @Override
    protected Dependencies dependencies() {
        return new InMemoryDependencies();
    }
}
