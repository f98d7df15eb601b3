package com.atlassian.mail.queue;

/** A mail in the queue; items are equal in rank. */
public class SingleMailQueueItem implements MailQueueItem {
    private final com.atlassian.mail.Email email;

    public SingleMailQueueItem(com.atlassian.mail.Email email) {
        this.email = email;
    }

    public com.atlassian.mail.Email email() {
        return email;
    }

    @Override
    public int compareTo(MailQueueItem other) {
        return 0;
    }
}
