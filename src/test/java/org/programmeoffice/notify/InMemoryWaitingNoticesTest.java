package org.programmeoffice.notify;

class InMemoryWaitingNoticesTest extends WaitingNoticesContract {
    @Override
    protected WaitingNotices waiting() {
        return new InMemoryWaitingNotices();
    }
}
