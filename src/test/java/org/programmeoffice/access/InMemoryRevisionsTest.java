package org.programmeoffice.access;

class InMemoryRevisionsTest extends RevisionsContract {
    @Override
    protected Revisions revisions() {
        return new InMemoryRevisions();
    }
}
