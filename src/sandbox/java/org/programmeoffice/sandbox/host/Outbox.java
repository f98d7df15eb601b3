package org.programmeoffice.sandbox.host;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Mail that would have been sent, the newest last; nothing leaves the machine. */
public final class Outbox implements MailQueue {
    private static final int KEPT = 200;

    private final List<Mail> mails = new ArrayList<>();

    /** A mail, and when it came into the queue. */
    public record Mail(Email email, Instant at) {}

    @Override
    public synchronized void addItem(MailQueueItem item) {
        mails.add(new Mail(((SingleMailQueueItem) item).email(), Instant.now()));
        if (mails.size() > KEPT) {
            mails.remove(0);
        }
    }

    @Override
    public synchronized int size() {
        return mails.size();
    }

    public synchronized List<Mail> mails() {
        return List.copyOf(mails);
    }
}
