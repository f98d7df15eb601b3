package org.programmeoffice.sandbox.host;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.ArrayList;
import java.util.List;

/** Mail that would have been sent, the newest last; nothing leaves the machine. */
public final class Outbox implements MailQueue {
    private static final int KEPT = 200;

    private final List<SingleMailQueueItem> items = new ArrayList<>();

    @Override
    public synchronized void addItem(MailQueueItem item) {
        items.add((SingleMailQueueItem) item);
        if (items.size() > KEPT) {
            items.remove(0);
        }
    }

    @Override
    public synchronized int size() {
        return items.size();
    }

    public synchronized List<SingleMailQueueItem> items() {
        return List.copyOf(items);
    }
}
