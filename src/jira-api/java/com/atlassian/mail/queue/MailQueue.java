package com.atlassian.mail.queue;

/** Signature only. Mark L+S11: id 42110780832 + alanmosely: addItem(MailQueueItem): void */
public interface MailQueue {
    void addItem(MailQueueItem item);

    int size();
}
