package org.programmeoffice.portfolio;

import org.programmeoffice.access.InitiativeTree;

class InMemoryInitiativesTest extends InitiativesContract {
    private final InMemoryInitiatives initiatives = new InMemoryInitiatives();

    @Override
    protected Initiatives initiatives() {
        return initiatives;
    }

    @Override
    protected InitiativeTree tree() {
        return initiatives.tree();
    }

    @Override
    protected Shelves shelves() {
        return initiatives;
    }

    @Override
    protected KeyPrefixes prefixes() {
        return new InMemoryKeyPrefixes();
    }
}
