package com.atlassian.mail.queue;

/** Signature only. Mark L+S11: id 42227845600 + alanmosely; real superclass AbstractMailQueueItem (abstract) left out */
public class SingleMailQueueItem implements MailQueueItem {
    public SingleMailQueueItem(com.atlassian.mail.Email email) {}

    public int compareTo(MailQueueItem o) {
        return 0;
    }
}
