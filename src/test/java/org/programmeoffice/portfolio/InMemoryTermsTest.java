package org.programmeoffice.portfolio;

class InMemoryTermsTest extends TermsContract {
    @Override
    protected Terms terms() {
        return new InMemoryTerms();
    }
}
