package org.programmeoffice.portfolio;

class InMemoryDeclarationsTest extends DeclarationsContract {
    @Override
    protected Declarations declarations() {
        return new InMemoryDeclarations();
    }
}
