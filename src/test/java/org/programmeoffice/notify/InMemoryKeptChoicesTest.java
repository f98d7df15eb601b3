package org.programmeoffice.notify;

class InMemoryKeptChoicesTest extends KeptChoicesContract {
    @Override
    protected KeptChoices choices() {
        return new InMemoryKeptChoices();
    }
}
